import type { Tag } from "../../../domain/lexicon/tags";
import { namedMeasures } from "../lexicon/lexicon";

/** What a figure counts, as far as its words say. */
export interface Composed {
  /** A glossary id, `onTime` (early or not is for the figures beside it to tell), or null where the words tell nothing. */
  readonly measure: string | null;
  /** What narrows it further: `online` of «đã giải quyết trực tuyến». A narrowed count is no part of the form's sums. */
  readonly narrowed: string;
  /** The stage (resolved, pending, due) was not said but taken from the figure it stands under. */
  readonly inherited: boolean;
  /** What else the same words may mean. */
  readonly alternatives: readonly string[];
}

const CHANNELS = [
  "online",
  "direct",
  "postal",
  "onlineLevel3",
  "onlineLevel4",
  "onlineFull",
  "onlinePartial",
  "onlineOther",
  "nonLocal",
] as const satisfies readonly Tag[];
/** Composes the tags of a label into a measure. `stage`: what the figure that it stands under counts. */
export function compose(tags: ReadonlySet<Tag>, stage: string | null): Composed {
  const channels = CHANNELS.filter((tag) => tags.has(tag));
  const besides = namedMeasures.filter(({ tag }) => tags.has(tag)).map(({ id }) => id);
  const said = (measure: string | null, narrowed: readonly string[] = [], rest: Partial<Composed> = {}): Composed => ({
    measure,
    narrowed: narrowed.join("+"),
    inherited: false,
    alternatives: [],
    ...rest,
  });
  const timed = deadline(tags, stage);
  if (timed !== null)
    return {
      ...timed,
      narrowed: [...channels, ...besides, ...(tags.has("carriedOver") ? ["carriedOver"] : [])].join("+"),
    };
  if (besides.length > 0) return said(besides.join("+"), channels);
  if (tags.has("aboutRules") || tags.has("aboutConduct"))
    return said(tags.has("aboutRules") ? "aboutRules" : "aboutConduct");
  if (
    tags.has("received") &&
    tags.has("inclusive") &&
    channels.length === 0 &&
    !tags.has("carriedOver") &&
    !tags.has("new")
  )
    return said("received");
  if (tags.has("pending"))
    return tags.has("received") || tags.has("resolved")
      ? said(null, ["mixed"])
      : said("pending", [...channels, ...linked(tags)]);
  if (tags.has("left") && !tags.has("resolved"))
    return stage === "received" || tags.has("received")
      ? said("carriedOver", channels, { alternatives: ["pending"] })
      : said("pending", channels, { alternatives: ["carriedOver"] });
  if (tags.has("due")) return said("due", channels);
  if (tags.has("resolved")) return resolvedBy(tags, channels, said);
  if (tags.has("carriedOver")) return said("carriedOver", channels);
  if (channels.length > 0) return said(byChannel(tags, channels), linked(tags));
  if (tags.has("interlinked")) return said("interlinked");
  if (tags.has("new")) return said("receivedNew");
  if (tags.has("received")) {
    // «tổng số hồ sơ tiếp nhận, giải quyết»: all that there was; without «tổng số» it may be either.
    if (tags.has("handled"))
      return tags.has("total")
        ? said("received", [], { alternatives: ["resolved"] })
        : said(null, [], { alternatives: ["resolved", "received"] });
    if (!tags.has("thisPeriod") || tags.has("total")) return said("received");
    // «tiếp nhận 1.520 hồ sơ (…, tiếp nhận trong kỳ 1.400 hồ sơ)»: under a received count only the new ones are meant.
    return stage === "received" ? said("receivedNew") : said("received", [], { alternatives: ["receivedNew"] });
  }
  if (tags.has("handled")) return said("resolved", [], { alternatives: ["received"] });
  return tags.has("thisPeriod") ? said("receivedNew") : said(null);
}

function linked(tags: ReadonlySet<Tag>): readonly string[] {
  return tags.has("interlinked") ? ["interlinked"] : [];
}

/** Results sent by post are a measure of their own; other ways narrow the count of settled dossiers. */
function resolvedBy(
  tags: ReadonlySet<Tag>,
  channels: readonly string[],
  said: (measure: string | null, narrowed?: readonly string[]) => Composed,
): Composed {
  if (channels.length === 1 && channels[0] === "postal") return said(tags.has("received") ? "postal" : "postalOut");
  if (tags.has("received")) return channels.length > 0 ? said(byChannel(tags, channels)) : said(null, ["mixed"]);
  return said("resolved", [...channels, ...linked(tags)]);
}

function byChannel(tags: ReadonlySet<Tag>, channels: readonly string[]): string {
  if (channels.includes("onlineLevel3")) return channels.includes("onlineLevel4") ? "receivedOnline" : "onlineLevel3";
  if (channels.includes("onlineLevel4")) return "onlineLevel4";
  if (channels.includes("onlineFull")) return channels.includes("onlinePartial") ? "receivedOnline" : "onlineFull";
  if (channels.includes("onlinePartial")) return "onlinePartial";
  if (channels.includes("onlineOther")) return "onlineOther";
  if (channels.includes("nonLocal")) return "nonLocal";
  if (channels.includes("direct"))
    return channels.includes("online") ? "receivedNew" : channels.includes("postal") ? "receivedDirect" : "direct";
  if (channels.includes("postal"))
    return channels.includes("online")
      ? "received"
      : tags.has("received") && !tags.has("handled")
        ? "postalIn"
        : "postal";
  return "receivedOnline";
}

/** A count by deadline, null where the label names none. */
function deadline(tags: ReadonlySet<Tag>, stage: string | null): Omit<Composed, "narrowed"> | null {
  const own = tags.has("pending") ? "pending" : tags.has("resolved") ? "resolved" : tags.has("due") ? "due" : null;
  const inherited = own === null;
  const under = own ?? stage;
  const result = (measure: string, alternatives: readonly string[] = []) => ({ measure, inherited, alternatives });
  if (tags.has("notDue")) return result("pendingNotDue");
  if (tags.has("late")) {
    if (tags.has("pending") && tags.has("resolved"))
      return { measure: "overdueTotal", inherited: false, alternatives: [] };
    if (under === "pending") return result("pendingOverdue", inherited ? ["overdueTotal"] : []);
    if (under === "due") return result("overdueTotal");
    if (under === "resolved") return result("resolvedLate", inherited ? ["overdueTotal", "pendingOverdue"] : []);
    if (tags.has("total")) return result("overdueTotal");
    return result(tags.has("handled") ? "resolvedLate" : "overdueTotal", [
      "resolvedLate",
      "pendingOverdue",
      "overdueTotal",
    ]);
  }
  if (tags.has("within"))
    return under === "resolved" || tags.has("handled")
      ? result(under === "pending" ? "pendingNotDue" : "resolvedInTime", ["pendingNotDue"])
      : result("pendingNotDue", ["resolvedInTime"]);
  const inTime = tags.has("inTime") || (tags.has("early") && tags.has("onTime"));
  if (inTime) return result(own === "pending" ? "pendingNotDue" : "resolvedInTime");
  if (tags.has("early")) return result(own === "pending" ? "pendingNotDue" : "resolvedEarly");
  if (tags.has("onTime"))
    return own === "pending" || (inherited && under === "pending")
      ? result("pendingNotDue", ["onTime"])
      : result("onTime");
  return null;
}
