import { startVisit } from "./visit";

startVisit();
