import { bounding, columnsOf, rowsOf } from "../model/area";
import { COLUMN_WIDTH, ROW_HEIGHT } from "../model/cell";
import type { DrawingModel, Sheet } from "../model/sheet";
import { accessDenied, invalidArgument, itemNotFound } from "../protocol/host-error";
import type { HostObject, HostServices, ObjectType } from "../protocol/host-object";
import { hostObject, isHostObject } from "../protocol/host-object";
import { areaOf } from "./range-target";

interface ChartTarget {
  readonly sheet: Sheet;
  readonly chart: DrawingModel;
}

let lastChart = 0;

function change({ sheet, chart }: ChartTarget, host: HostServices, edit: (chart: DrawingModel) => void): void {
  if (sheet.isProtected) throw accessDenied();
  edit(chart);
  host.written();
}

/** A part of a chart of which only what was set is kept. */
function part(name: string, path: string, members: readonly string[], links: readonly ObjectType<ChartTarget>[] = []) {
  return {
    name,
    get: Object.fromEntries(members.map((member) => [member, ({ chart }) => chart.looks[`${path}.${member}`] ?? null])),
    set: Object.fromEntries(
      members.map((member) => [
        member,
        (target, value, host) => change(target, host, ({ looks }) => void (looks[`${path}.${member}`] = value)),
      ]),
    ),
    links: Object.fromEntries(
      links.map((type) => [
        type.name.replace(/^Chart/, ""),
        (target: ChartTarget, host: HostServices) => hostObject(type, target, host),
      ]),
    ),
  } satisfies ObjectType<ChartTarget>;
}

const legend = part("ChartLegend", "Legend", ["Visible", "Position"]);
const labels = part("ChartDataLabels", "DataLabels", ["ShowPercentage", "ShowValue"]);
const axes = part(
  "ChartAxes",
  "Axes",
  [],
  [
    part("ChartCategoryAxis", "Axes.CategoryAxis", ["ReversePlotOrder"]),
    part("ChartValueAxis", "Axes.ValueAxis", ["Minimum", "Maximum"]),
  ],
);

const title: ObjectType<ChartTarget> = {
  name: "ChartTitle",
  get: { Text: ({ chart }) => chart.title },
  set: { Text: (target, value, host) => change(target, host, (chart) => void (chart.title = String(value))) },
};

const place = (target: unknown, host: HostServices) => {
  const held = isHostObject(target) ? target.held : undefined;
  if (held === undefined) throw invalidArgument("a cell");
  return areaOf(held, host.book);
};

const chartType: ObjectType<ChartTarget> = {
  name: "Chart",
  identity: ({ chart }) => ({ Id: chart.id }),
  get: {
    Id: ({ chart }) => chart.id,
    Name: ({ chart }) => chart.name,
    Left: ({ chart }) => chart.left,
    Top: ({ chart }) => chart.top,
    Width: ({ chart }) => chart.width,
    Height: ({ chart }) => chart.height,
  },
  set: { Name: (target, value, host) => change(target, host, (chart) => void (chart.name = String(value))) },
  links: {
    Title: (target, host) => hostObject(title, target, host),
    Legend: (target, host) => hostObject(legend, target, host),
    DataLabels: (target, host) => hostObject(labels, target, host),
    Axes: (target, host) => hostObject(axes, target, host),
  },
  methods: {
    SetPosition: (target, [start, end], host) => {
      const area = bounding(place(start, host), place(end, host));
      change(target, host, (chart) => {
        chart.left = area.left * COLUMN_WIDTH;
        chart.top = area.top * ROW_HEIGHT;
        chart.width = columnsOf(area) * COLUMN_WIDTH;
        chart.height = rowsOf(area) * ROW_HEIGHT;
      });
    },
    Delete: (target, _args, host) =>
      change(target, host, (chart) => void target.sheet.charts.splice(target.sheet.charts.indexOf(chart), 1)),
  },
};

const object = (sheet: Sheet, chart: DrawingModel, host: HostServices): HostObject =>
  hostObject(chartType, { sheet, chart }, host);

const collectionType: ObjectType<Sheet> = {
  name: "ChartCollection",
  items: (sheet, host) => sheet.charts.map((chart) => object(sheet, chart, host)),
  item: (sheet, key, host) => {
    const chart = sheet.charts.find(({ id, name }) => id === key || name === key);
    if (chart === undefined) throw itemNotFound(`chart ${String(key)}`);
    return object(sheet, chart, host);
  },
  methods: {
    Add: (sheet, [kind, source], host) => {
      if (sheet.isProtected) throw accessDenied();
      lastChart += 1;
      const chart: DrawingModel = {
        id: `{chart-${lastChart}}`,
        name: `Chart ${lastChart}`,
        kind: String(kind),
        source: place(source, host),
        left: 0,
        top: 0,
        width: 360,
        height: 216,
        title: "",
        altText: "",
        looks: {},
      };
      sheet.charts.push(chart);
      host.written();
      return object(sheet, chart, host);
    },
    GetCount: (sheet) => sheet.charts.length,
  },
};

export function charts(sheet: Sheet, host: HostServices): HostObject {
  return hostObject(collectionType, sheet, host);
}

const shapeType: ObjectType<ChartTarget> = {
  name: "Shape",
  identity: ({ chart }) => ({ Id: chart.id }),
  get: {
    Id: ({ chart }) => chart.id,
    Name: ({ chart }) => chart.name,
    Left: ({ chart }) => chart.left,
    Top: ({ chart }) => chart.top,
    Width: ({ chart }) => chart.width,
    Height: ({ chart }) => chart.height,
    AltTextTitle: ({ chart }) => chart.looks["AltTextTitle"] ?? "",
    AltTextDescription: ({ chart }) => chart.altText,
  },
  set: {
    AltTextTitle: (target, value, host) =>
      change(target, host, ({ looks }) => void (looks["AltTextTitle"] = String(value))),
    AltTextDescription: (target, value, host) => change(target, host, (chart) => void (chart.altText = String(value))),
  },
};

/** Whether charts are among a sheet's shapes differs between Excels; here they are where the book says so. */
const drawingsOf = (sheet: Sheet, host: HostServices): readonly DrawingModel[] => [
  ...sheet.shapes,
  ...(host.book.chartsAreShapes ? sheet.charts : []),
];

const shapesType: ObjectType<Sheet> = {
  name: "ShapeCollection",
  items: (sheet, host) => drawingsOf(sheet, host).map((chart) => hostObject(shapeType, { sheet, chart }, host)),
  item: (sheet, key, host) => {
    const chart = drawingsOf(sheet, host).find(({ id, name }) => id === key || name === key);
    if (chart === undefined) throw itemNotFound(`shape ${String(key)}`);
    return hostObject(shapeType, { sheet, chart }, host);
  },
};

export function shapes(sheet: Sheet, host: HostServices): HostObject {
  return hostObject(shapesType, sheet, host);
}
