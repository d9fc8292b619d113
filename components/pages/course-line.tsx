/**
 * The line of the course, drawn once: a telephone wire that becomes a cloud, an underline with its
 * strike-through, a waveform, and threads that meet. Its parts are the modules.
 */
export function CourseLine() {
  return (
    <svg className="course-line" viewBox="0 0 960 170" aria-hidden="true">
      <path d="M0 128h26c9 0 9-13 18-13s9 13 18 13 9-13 18-13 9 13 18 13 9-13 18-13 9 13 18 13h52c-26-2-42-18-38-38 4-18 22-28 38-24 2-28 30-46 58-38 16 4 28 16 32 30 22-8 46 6 48 28 2 24-14 40-36 42h58" />
      <path d="M310 128h150c14 0 14-22 0-22H338c-10 0-10-18 2-18h132c18 0 20 40 40 40h22" />
      <path d="M534 128c8 0 8-20 12-20s6 42 12 42 8-78 14-78 8 98 14 98 8-124 14-124 8 112 14 112 8-78 14-78 8 60 14 60 6-12 12-12h24" />
      <path d="M678 128c40 0 40-70 84-70s44 70 84 70 40-36 114-36M678 128c40 0 48 34 92 34s50-80 92-80 44 46 98 46" />
    </svg>
  );
}
