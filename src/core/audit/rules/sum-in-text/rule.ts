import type { Claim, Rule, Scene } from "../../claims/claim";
import type { Group } from "../../claims/group";
import { besidesOf } from "../../claims/group";
import type { SumData } from "../../claims/sum-data";
import { explainSum, sumClaim } from "../../claims/sum-data";
import { divisionsIn, madeUpIn, ownDivisionsIn } from "../../claims/divisions";
import { allOf, choices, closes, gapOf } from "../../claims/sums";
import type { Statement } from "../../meaning/statement";
import { LEFT } from "../../relations/quantity";
import { closesBySlip } from "../../relations/slips";

/** Parts of a measure that the forms divide completely add up to it. */
export const sumInText: Rule<"sum-in-text", SumData> = {
  id: "sum-in-text",
  title: "Các số thành phần cộng khớp tổng",
  severity: "error",
  source: { document: "Quan hệ giữa các cột của biểu tổng hợp kết quả giải quyết TTHC" },

  *judge(scene) {
    for (const group of scene.groups) {
      if (!isLateOfWhatIsLeft(scene, group)) yield* resolvedSums(group);
      yield* pendingSums(group);
      yield* overdueSums(group);
      yield* receivedSums(group);
      yield* dividedSums(group, "receivedOnline");
      yield* dividedSums(group, "received", ownDivisionsIn);
    }
  },

  explain(data) {
    return explainSum(data, "Các thành phần này chia hết tổng của chúng.");
  },
};

/** «giải quyết 470 hồ sơ (466 đúng hạn); còn 30 hồ sơ (1 quá hạn)»: late among what is left, and not among what was settled. */
function isLateOfWhatIsLeft({ meaning, relations }: Scene, { counts }: Group): boolean {
  const parent = counts.get("resolvedLate")?.parent ?? null;
  const head = parent === null ? undefined : meaning.statements[parent];
  if (head === undefined) return false;
  return head.measure === null
    ? head.remainder || relations.places.get(head.figure)?.wordsBefore[0] === LEFT
    : head.measure === "pending";
}

const OTHER_SYSTEMS = "có thể còn hồ sơ trực tuyến nhận qua hệ thống khác mà văn bản không nêu";

type Claims = Iterable<Claim<SumData>>;

/** Holds where one of the readings closes; else the first one is broken. */
function* anyOf(
  total: Statement | undefined,
  readings: readonly (readonly Statement[] | null)[],
  others: readonly (readonly Statement[])[] = [],
): Claims {
  const stated = readings.filter((parts) => parts !== null);
  const [first] = stated;
  if (total === undefined || first === undefined) return;
  const closing = [...stated, ...others].find((parts) => closes([total], parts));
  yield closing === undefined ? sumClaim("broken", [total], first) : sumClaim("holds", [total], closing);
}

/** By the measures' own divisions: the parts alone, or with counts that some reports put inside. */
function* dividedSums(group: Group, id: string, divisions = divisionsIn): Claims {
  for (const { parts, maybe } of divisions(group, id)) {
    const total = group.counts.get(id);
    const all = choices(maybe).map((more) => [...parts, ...more]);
    // Systems of their own take dossiers online too: less than the whole needs a slip of the pen to be wrong.
    if (
      id === "receivedOnline" &&
      total !== undefined &&
      gapOf([total], parts) > 0 &&
      !closesBySlip(
        total.value,
        parts.map(({ value }) => value),
      ) &&
      ![parts, ...all].some((addends) => closes([total], addends))
    )
      yield sumClaim("undecided", [total], parts, OTHER_SYSTEMS);
    else yield* anyOf(total, [parts], all);
  }
}

function* resolvedSums(group: Group): Claims {
  const { counts } = group;
  const onDay = counts.get("resolvedOnDueDate");
  const inTime = counts.get("resolvedInTime");
  const late = counts.get("resolvedLate");
  const besides = besidesOf(counts);
  for (const { parts } of divisionsIn(group, "resolved")) {
    const looser = [
      // «Đúng hạn» beside «trước hạn» may include it.
      ...(onDay !== undefined && late !== undefined && inTime === undefined ? [[onDay, late]] : []),
      // A «quá hạn» that did not say whether settled or pending may stand outside.
      ...(late?.inherited === true && late.alternatives.length > 0 ? [parts.filter((part) => part !== late)] : []),
      ...choices(besides).map((more) => [...parts, ...more]),
    ];
    yield* anyOf(counts.get("resolved"), [parts], looser);
  }
  for (const { parts } of divisionsIn(group, "resolvedInTime"))
    yield* anyOf(inTime, [parts], onDay === undefined ? [] : [[onDay]]);
}

function* pendingSums(group: Group): Claims {
  for (const { parts } of divisionsIn(group, "pending"))
    yield* anyOf(
      group.counts.get("pending"),
      [parts],
      choices(besidesOf(group.counts)).map((more) => [...parts, ...more]),
    );
}

function* overdueSums(group: Group): Claims {
  const { counts } = group;
  yield* dividedSums(group, "overdueTotal");
  yield* dividedSums(group, "due");
  const due = counts.get("due");
  const late = counts.get("resolvedLate");
  const inTime = madeUpIn(group, "resolvedInTime");
  // «Quá hạn» alone may be less than all that is overdue: then nothing follows.
  if (due === undefined || late === undefined || inTime === null || madeUpIn(group, "overdueTotal") !== null) return;
  if (closes([due], [...inTime, late])) yield sumClaim("holds", [due], [...inTime, late]);
}

function* receivedSums(group: Group): Claims {
  const { counts } = group;
  const received = counts.get("received");
  const fresh = counts.get("receivedNew");
  const carried = counts.get("carriedOver");
  const ways = waysOf(group);
  const online = counts.get("receivedOnline");
  const byOrigin = allOf(fresh, carried);
  if (received !== undefined && byOrigin !== null)
    yield* anyOf(
      received,
      [byOrigin],
      [
        ...(online === undefined ? [] : [[...byOrigin, online]]),
        ...(ways === null ? [] : [[...ways.parts, ...byOrigin]]),
      ],
    );
  if (ways === null) return;
  const { parts } = ways;
  const wholes = [fresh, received].filter((whole) => whole !== undefined);
  const [whole] = wholes;
  if (whole !== undefined && parts.includes(whole)) return;
  const with_ = (more: readonly (Statement | undefined)[]): Statement[] => [
    ...parts,
    ...more.filter((one) => one !== undefined),
  ];
  const additions = [
    with_([]),
    // What came through the post may be counted among what was handed in.
    ...(ways.inner === null ? [] : [ways.inner]),
    with_([carried]),
    with_([carried, counts.get("nonLocal")]),
    with_([counts.get("nonLocal")]),
  ];
  for (const candidate of wholes) {
    const closing = additions.find((addends) => closes([candidate], addends));
    if (closing !== undefined) {
      yield sumClaim("holds", [candidate], closing);
      return;
    }
  }
  const target = fresh ?? received;
  if (target === undefined) return;
  const stated = target === received && carried !== undefined ? with_([carried]) : parts;
  const gap = gapOf([target], stated);
  const doubt =
    gap > 0 && !ways.complete ? "có thể còn hồ sơ nhận qua bưu chính hoặc hình thức khác mà văn bản không nêu" : null;
  yield sumClaim(doubt === null ? "broken" : "undecided", [target], stated, doubt);
}

/** How dossiers came, where online and other ways are both stated; `complete`: no way can be missing. */
function waysOf(group: Group): {
  readonly parts: readonly Statement[];
  /** Without those through the post, where both are stated. */
  readonly inner: readonly Statement[] | null;
  readonly complete: boolean;
} | null {
  const { counts } = group;
  const onlineParts = onlineIn(group);
  const direct = counts.get("receivedDirect");
  const plain = counts.get("direct");
  const postal = counts.get("postalIn") ?? counts.get("postal");
  const otherParts =
    direct !== undefined ? [direct] : plain === undefined ? null : postal === undefined ? [plain] : [plain, postal];
  if (onlineParts === null || otherParts === null) return null;
  return {
    parts: [...onlineParts, ...otherParts],
    inner: otherParts.length > 1 ? [...onlineParts, ...otherParts.slice(0, 1)] : null,
    complete: direct !== undefined || postal !== undefined,
  };
}

/** Received online: its own count, or its kinds of today with what is online in another way. */
function onlineIn(group: Group): readonly Statement[] | null {
  const online = group.counts.get("receivedOnline");
  if (online !== undefined) return [online];
  const both = allOf(group.counts.get("onlineFull"), group.counts.get("onlinePartial"));
  const other = group.counts.get("onlineOther");
  return both === null ? null : other === undefined ? both : [...both, other];
}
