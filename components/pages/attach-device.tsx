import { createRoot } from "react-dom/client";
import { dataOf } from "@/components/ui/attaching";
import { DevicePanel } from "./device-panel";

/** Shows what is kept on this device. */
export function attachDevice(place: HTMLElement): void {
  createRoot(place).render(<DevicePanel {...dataOf("device", place)} />);
}
