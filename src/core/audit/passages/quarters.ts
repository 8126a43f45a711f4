import type { Figures, NonFigure } from "../figures/token";

/** Quarters are numbered in Roman figures, which are no digits: «Quý III năm 2021», «quý I/2024». */
const QUARTER = /qu(?:ý|y\u0301|í|i\u0301)\s+(?:IV|I{1,3})(?![\p{L}\p{M}])/giu;

/** The numbers of a text with its quarters among the periods. */
export function withQuarters(text: string, { figures, others }: Figures): Figures {
  const quarters = [...text.matchAll(QUARTER)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
  if (quarters.length === 0) return { figures, others };
  const joined: NonFigure[] = [];
  let next = 0;
  for (const { start, end } of quarters) {
    for (let before = others[next]; before !== undefined && before.end <= start; before = others[next]) {
      joined.push(before);
      next += 1;
    }
    const behind = others[next];
    const until =
      behind?.is === "period" && behind.start < end + 2 && text.slice(end, behind.start).trim() === ""
        ? behind.end
        : end;
    if (behind !== undefined && behind.start < until) next += 1;
    joined.push({ is: "period", start, end: until, text: text.slice(start, until) });
  }
  return { figures, others: [...joined, ...others.slice(next)] };
}
