import { readOfficeTemplate, type Template } from "../../../core";
import {
  answersFor,
  EMPTY_NOTEBOOK,
  readNotebook,
  textBefore,
  withAnswers,
  withoutTemplate,
  withTemplate,
  withText,
  writeNotebook,
} from "./report-notebook";

function own(id: string, text = "{{ received | so }}"): Template {
  const template = readOfficeTemplate({ json: { id, title: id, text, styles: { padded: false, decimals: 2 } } });
  if ("because" in template) throw new Error(JSON.stringify(template));
  return template;
}

test("answers belong to their period, the office's name and its choices to all", () => {
  const first = withAnswers(EMPTY_NOTEBOOK, "Quý I/2021", {
    unit: "Sở Nội vụ",
    "bases.onlineRate": "received",
    "counts.postal": "14",
  });
  const second = withAnswers(first, "quý II/2021", {
    unit: "Sở Nội vụ",
    "bases.onlineRate": "received",
    "counts.postal": "20",
  });
  expect(answersFor(second, " quý  I/2021")).toEqual({
    unit: "Sở Nội vụ",
    "bases.onlineRate": "received",
    "counts.postal": "14",
  });
  expect(answersFor(second, "quý III/2021")).toEqual({ unit: "Sở Nội vụ", "bases.onlineRate": "received" });
});

test("no period is a period of its own", () => {
  const notebook = withAnswers(EMPTY_NOTEBOOK, "", { unit: "Sở Nội vụ", "counts.postal": "14" });
  expect(answersFor(notebook, "")).toEqual({ unit: "Sở Nội vụ", "counts.postal": "14" });
  expect(answersFor(notebook, "quý I")).toEqual({ unit: "Sở Nội vụ" });
});

test("the oldest periods go when there are many, the one in use stays", () => {
  let notebook = EMPTY_NOTEBOOK;
  for (let month = 1; month <= 40; month += 1)
    notebook = withText(
      withAnswers(notebook, `tháng ${month}`, { "counts.postal": String(month) }),
      "bcci",
      `tháng ${month}`,
      `${month}`,
    );
  expect(answersFor(notebook, "tháng 1")).toEqual({});
  expect(answersFor(notebook, "tháng 40")).toEqual({ "counts.postal": "40" });
  expect([textBefore(notebook, "bcci", "tháng 1"), textBefore(notebook, "bcci", "Tháng 40")]).toEqual([null, "40"]);
});

test("it is kept as text and read again, templates and all", () => {
  const notebook = withTemplate(
    withText(withAnswers(EMPTY_NOTEBOOK, "quý I", { "counts.postal": "14" }), "bcci", "quý I", "Đoạn."),
    own("mau-a"),
  );
  expect(readNotebook(writeNotebook(notebook))).toEqual(notebook);
});

test("a template of the same id takes the place of the one before", () => {
  const notebook = withTemplate(withTemplate(EMPTY_NOTEBOOK, own("mau-a")), own("mau-a", "{{ due | so }}"));
  expect(notebook.templates.map(({ text }) => text)).toEqual(["{{ due | so }}"]);
  expect(withoutTemplate(notebook, "mau-a").templates).toEqual([]);
});

test.each([null, "", "{", "[]", "7", '{"answers":[1],"templates":[{"text":"{{"}],"texts":{"a":1},"period":5}'])(
  "what is not ours is no notebook: %j",
  (content) => {
    expect(readNotebook(content)).toEqual(EMPTY_NOTEBOOK);
  },
);
