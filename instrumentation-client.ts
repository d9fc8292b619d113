// Evaluated before the framework starts. With the pause that lib/server/seal.ts asks for between the
// two, a slow phone can answer a reader in between instead of evaluating everything in one go.
import "react-dom/client";
