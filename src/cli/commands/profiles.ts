import { profiles as known, type Profile } from "../../core";
import { jsonOption, type Command } from "../command";
import { styled } from "../output/terminal";

/** tthc profiles: the forms that can be read. */
export const profiles: Command = {
  name: "profiles",
  about: "các biểu mẫu đọc được",
  operands: [],
  options: [jsonOption],
  examples: ["tthc profiles", "tthc profiles --json"],
  run: ({ flags }, { print, printJson }) => {
    if (flags.has(jsonOption.name)) printJson(known.map(profileJson));
    else {
      known.forEach((profile, index) => {
        if (index > 0) print([]);
        print([styled("strong", profile.id), ` · ${profile.title}`]);
        print([`  ${Object.values(profile.columns).map(columnWords).join(", ")}`]);
        for (const clause of clausesOf(profile)) print([`  ${clause}`]);
      });
    }
    return Promise.resolve(0);
  },
};

function profileJson({ id, title, source, columns, identities, derived = {} }: Profile): unknown {
  return {
    id,
    title,
    source,
    columns: Object.entries(columns).map(([column, { number, label, optional }]) => ({
      id: column,
      ...(number === undefined ? {} : { number }),
      label,
      optional: optional ?? false,
    })),
    identities,
    derived: Object.entries(derived).map(([measure, { label, sum }]) => ({ id: measure, label, sum })),
  };
}

function columnWords({ number, label }: { readonly number?: number; readonly label: string }): string {
  return number === undefined ? label : `(${number}) ${label}`;
}

function clausesOf({ identities }: Profile): readonly string[] {
  return identities.flatMap(({ source }) => source.clause ?? []);
}
