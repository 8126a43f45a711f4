/**
 * What a phrase says about the count beside it. A phrase has one or more tags; the tags of a label compose into a
 * measure (compose.ts), so that wordings never met resolve from parts that were.
 */
export type Tag =
  /** The measure of that id, by a name of its own (`saidAs`). */
  | `measure:${string}`
  // Where a dossier stands.
  | "received"
  | "resolved"
  | "pending"
  | "due"
  /** «giải quyết», «xử lý»: resolved unless the label says more. */
  | "handled"
  // Its deadline.
  | "early"
  | "onTime"
  | "inTime"
  | "late"
  | "notDue"
  | "within"
  // How it came.
  | "online"
  | "direct"
  | "postal"
  | "onlineLevel3"
  | "onlineLevel4"
  | "onlineFull"
  | "onlinePartial"
  | "onlineOther"
  | "nonLocal"
  // Since when.
  | "carriedOver"
  | "new"
  | "thisPeriod"
  /** «tồn»: carried over among what was received, else still pending. */
  | "left"
  /** «chuyển sang»: from the period before, or, with a period behind it, to the next. */
  | "moved"
  // Beside the balance.
  | "interlinked"
  // What is counted.
  | "dossier"
  | "procedure"
  | "service"
  | "petition"
  | "unit"
  | "result"
  | "people"
  | "case"
  | "otherNoun"
  /** «dịch vụ công trực tuyến»: a service right behind a figure, else a way of sending. */
  | "asService"
  // On which level of government.
  | "province"
  | "district"
  | "commune"
  | "everyLevel"
  /** «cấp tỉnh»: the level itself, and not its offices («các sở, ngành»). */
  | "levelName"
  // Topics of petitions.
  | "aboutRules"
  | "aboutConduct"
  // How the figures hang together.
  | "total"
  | "amongThem"
  | "consistsOf"
  | "remainder"
  | "rest"
  | "share"
  | "base"
  | "up"
  | "down"
  | "times"
  | "against"
  | "formerly"
  /** What follows is not said to be so: «nếu …». */
  | "supposed"
  | "average"
  | "cumulative"
  | "goal"
  /** «chỉ tiêu»: right behind a count it is what is counted. */
  | "goalName"
  | "none"
  | "all"
  | "inclusive"
  | "exclusive"
  | "bare"
  | "respectively"
  | "top"
  | "bottom"
  | "link"
  | "pause"
  | "topic"
  | "span";

/** Tags that say where or how, kept apart from what binds figures together. Together they compose into measures. */
export const COMPOSED_TAGS: ReadonlySet<Tag> = new Set<Tag>([
  "received",
  "resolved",
  "pending",
  "due",
  "handled",
  "early",
  "onTime",
  "inTime",
  "late",
  "notDue",
  "within",
  "online",
  "direct",
  "postal",
  "onlineLevel3",
  "onlineLevel4",
  "onlineFull",
  "onlinePartial",
  "onlineOther",
  "nonLocal",
  "carriedOver",
  "new",
  "thisPeriod",
  "left",
  "moved",
  "interlinked",
  "aboutRules",
  "aboutConduct",
]);

export const NOUN_TAGS = [
  "dossier",
  "procedure",
  "service",
  "petition",
  "unit",
  "result",
  "people",
  "case",
  "otherNoun",
] as const satisfies readonly Tag[];
export type NounTag = (typeof NOUN_TAGS)[number];

export const LEVEL_TAGS = ["province", "district", "commune"] as const satisfies readonly Tag[];
