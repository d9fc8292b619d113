import { StatusMark } from "@/components/evidence/status-mark";
import type { Status } from "@/lib/evidence/codes";

/** A status as its shape and its word; unknown has a word only. */
export function Ground({
  status,
  words,
  unknown,
}: {
  readonly status: Status | "unknown";
  readonly words: Readonly<Record<Status, string>>;
  readonly unknown: string;
}) {
  if (status === "unknown") return <b>{unknown}</b>;
  return (
    <b>
      <StatusMark status={status} /> {words[status]}
    </b>
  );
}
