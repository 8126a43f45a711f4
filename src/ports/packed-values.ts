import type { KeptValue, KeptValues } from "./value-store";

/** Values of one file, each added in its turn. */
export interface ValueList extends KeptValues {
  readonly add: (value: KeptValue) => void;
}

const TEXTS = 5;

/**
 * Lists of values in 28 bytes each, whatever their texts: units, measures and cells come again in every file, and a text
 * is kept once for all lists of one packer. A province's period is a million values.
 */
export function valuePacker(): () => ValueList {
  const texts: string[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (text: string): number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    // A name cut out of a sheet would keep the whole sheet in memory: this is a text of its own.
    const own = String(JSON.parse(JSON.stringify(text)));
    numbers.set(own, texts.length);
    return texts.push(own) - 1;
  };

  return () => {
    let places = new Int32Array(64 * TEXTS);
    let figures = new Float64Array(64);
    let length = 0;
    const text = (at: number): string => texts[places[at] ?? 0] ?? "";
    return {
      get length() {
        return length;
      },
      add: ({ unit, form, measure, sheet, cell, value }) => {
        if (length === figures.length) {
          const [wider, longer] = [new Int32Array(2 * places.length), new Float64Array(2 * length)];
          wider.set(places);
          longer.set(figures);
          [places, figures] = [wider, longer];
        }
        places.set([unit, form, measure, sheet, cell].map(numberOf), length * TEXTS);
        figures[length] = value;
        length += 1;
      },
      *[Symbol.iterator]() {
        for (let row = 0; row < length; row += 1) {
          const at = row * TEXTS;
          yield {
            unit: text(at),
            form: text(at + 1),
            measure: text(at + 2),
            value: figures[row] ?? 0,
            sheet: text(at + 3),
            cell: text(at + 4),
          };
        }
      },
    };
  };
}
