import { type ComponentType, Fragment } from "react";
import { type Arrangement, judge, questions, type Situation } from "@/lib/models/key-simulator";
import { keyAt, lineY, sheetOut, stations, thread, wallX } from "./geometry";
import { Gate, Mark } from "./mark";
import type { KeySimulatorWords } from "./view";

/** A path; the handled figure hands in one that draws itself when a thread changes. */
export type Line = ComponentType<{ readonly d: string; readonly className: string }>;
const Still: Line = ({ d, className }) => <path d={d} className={className} />;

/** The lever of the switch in the provider's wall: up when this actor can lift it. */
const lever = { yes: "L160,66", guarded: "L163,76", sealed: "L162,86", no: "L162,86" };
/** Numerals of the three questions, where each thread ends. */
const numerals = { read: 14, order: -4, cut: -20 };

function Key({ keys }: { readonly keys: Arrangement }) {
  const { x, y } = keyAt[keys];
  return (
    <>
      {keys === "vault" && (
        <>
          <path className="line soft" d={`M40,62 C70,34 170,64 ${x - 18},${y + 6}`} />
          <path className="line" d={`M${x - 18},${y - 13}h42v26h-42z`} />
        </>
      )}
      <path className="line" d={`M${x - 4},${y}h20v7m-7,-7v5M${x - 4},${y}a6,6 0 1 1 -12,0a6,6 0 1 1 12,0`} />
    </>
  );
}

/** Customer, provider, the line between them, the letter and the key; and the actor's threads. */
export function Scene({
  words,
  situation,
  Thread = Still,
}: {
  readonly words: KeySimulatorWords;
  readonly situation: Situation;
  readonly Thread?: Line;
}) {
  const { place, keys, actor } = situation;
  const found = judge(situation);
  const [x, out] = [stations[place], sheetOut[found.read.answer]];
  return (
    <svg viewBox="0 0 360 250" aria-hidden="true">
      <path className="axis" d={`M${wallX},160V12H352V160`} />
      <path className="line soft" d={`M62,${lineY}H138M162,${lineY}H344`} />
      <path className="line" d={`M140,${lineY}${lever[found.cut.answer]}`} />
      <path className="line soft" d="M12,106V82L36,64L60,82V106Z" />
      <path className="line soft" d="M202,86v-4a12,4 0 1 1 24,0v4M202,82a12,4 0 1 0 24,0M296,78h16v16h-16z" />
      <g textAnchor="middle">
        <text x="36" y="124">
          {words.drawing.customer}
        </text>
        <text x={stations.transit} y="72">
          {words.drawing.transit}
        </text>
        <text x={stations.rest} y="70">
          {words.drawing.rest}
        </text>
        <text x={stations.use} y="70">
          {words.drawing.use}
        </text>
        <text x="316" y="242">
          {words.drawing.judge}
        </text>
      </g>
      <text x="160" y="30">
        {words.drawing.provider}
      </text>
      <text className="strong" x="8" y="242">
        {words.actors[actor].short}
      </text>
      <Key keys={keys} />
      {out > 0 && (
        <>
          <path className="dot" d={`M${x - 15},120h30v${8 + out}h-30z`} />
          <path className="line soft" d={`M${x - 9},${122 + out}h18M${x - 9},${116 + out}h18`} />
        </>
      )}
      <path className="dot" d={`M${x - 22},98h44v28h-44zl22,15l22,-15`} />
      <path className="line" d={`M${x},${lineY}v11`} />
      <path className="dot" d="M40,212a14,14 0 0 1 28,0zM54,194a6,6 0 1 1 0.1,0z" />
      <path className="line soft" d="M296,208v14h40v-14" />
      {questions.map((question, index) => {
        const { answer } = found[question];
        const { d, end, angle, gate, gateAngle } = thread(question, place, answer);
        return (
          <Fragment key={question}>
            <Thread d={d} className="line" />
            {answer === "guarded" && <Gate at={gate} angle={gateAngle} />}
            <Mark answer={answer} end={end} angle={angle} />
            <text className="strong" x={Math.round(end.x) + numerals[question]} y={Math.round(end.y) + (question === "order" ? -8 : 6)}>
              {index + 1}
            </text>
          </Fragment>
        );
      })}
    </svg>
  );
}
