import type { Claim, Rule } from "../../claims/claim";
import type { Group } from "../../claims/group";
import { besidesOf } from "../../claims/group";
import type { SumData } from "../../claims/sum-data";
import { explainSum, sumClaim } from "../../claims/sum-data";
import { allOf, choices, closes, gapOf } from "../../claims/sums";
import type { Statement } from "../../meaning/statement";

/** Parts of a measure that the forms divide completely add up to it. */
export const sumInText: Rule<"sum-in-text", SumData> = {
  id: "sum-in-text",
  title: "Các số thành phần cộng khớp tổng",
  severity: "error",
  source: { document: "Quan hệ giữa các cột của biểu tổng hợp kết quả giải quyết TTHC" },

  *judge(scene) {
    for (const group of scene.groups) {
      yield* resolvedSums(group);
      yield* pendingSums(group);
      yield* overdueSums(group);
      yield* receivedSums(group);
      yield* onlineSums(group);
      yield* plainSum(
        group.counts.get("received"),
        allOf(group.counts.get("aboutRules"), group.counts.get("aboutConduct")),
      );
    }
  },

  explain(data) {
    return explainSum(data, "Các thành phần này chia hết tổng của chúng.");
  },
};

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

function plainSum(total: Statement | undefined, parts: readonly Statement[] | null): Claims {
  return anyOf(total, [parts]);
}

function* resolvedSums({ counts }: Group): Claims {
  const whole = counts.get("resolved");
  const early = counts.get("resolvedEarly");
  const onDay = counts.get("resolvedOnDueDate");
  const inTime = counts.get("resolvedInTime");
  const late = counts.get("resolvedLate");
  const besides = besidesOf(counts);
  const lists = [allOf(inTime, late), inTime === undefined ? allOf(early, onDay, late) : null].filter(
    (parts) => parts !== null,
  );
  for (const parts of lists) {
    const looser = [
      // «Đúng hạn» beside «trước hạn» may include it.
      ...(onDay !== undefined && late !== undefined && inTime === undefined ? [[onDay, late]] : []),
      // A «quá hạn» that did not say whether settled or pending may stand outside.
      ...(late?.inherited === true && late.alternatives.length > 0 ? [parts.filter((part) => part !== late)] : []),
      ...choices(besides).map((more) => [...parts, ...more]),
    ];
    yield* anyOf(whole, [parts], looser);
  }
  if (inTime !== undefined && early !== undefined && onDay !== undefined)
    yield* anyOf(inTime, [[early, onDay]], [[onDay]]);
}

function* pendingSums({ counts }: Group): Claims {
  const notDue = counts.get("pendingNotDue");
  const overdue = counts.get("pendingOverdue");
  const parts = allOf(notDue, overdue);
  if (parts !== null)
    yield* anyOf(
      counts.get("pending"),
      [parts],
      choices(besidesOf(counts)).map((more) => [...parts, ...more]),
    );
}

function* overdueSums({ counts }: Group): Claims {
  const total = counts.get("overdueTotal");
  yield* plainSum(total, allOf(counts.get("resolvedLate"), counts.get("pendingOverdue")));
  const due = counts.get("due");
  const inTime = counts.get("resolvedInTime");
  const early = counts.get("resolvedEarly");
  const onDay = counts.get("resolvedOnDueDate");
  const inTimeParts = inTime === undefined ? allOf(early, onDay) : [inTime];
  if (due === undefined || inTimeParts === null) return;
  const late = total === undefined ? allOf(counts.get("resolvedLate"), counts.get("pendingOverdue")) : [total];
  if (late !== null) yield* plainSum(due, [...inTimeParts, ...late]);
  else {
    // «Quá hạn» alone may be less than all that is overdue: then nothing follows.
    const known = counts.get("resolvedLate");
    if (known !== undefined && closes([due], [...inTimeParts, known]))
      yield sumClaim("holds", [due], [...inTimeParts, known]);
  }
}

function* receivedSums({ counts }: Group): Claims {
  const received = counts.get("received");
  const fresh = counts.get("receivedNew");
  const carried = counts.get("carriedOver");
  const ways = waysOf(counts);
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
  if (whole === undefined || wholes.length > 1 ? parts.includes(whole as Statement) : parts.includes(whole)) return;
  const with_ = (more: readonly (Statement | undefined)[]): Statement[] => [
    ...parts,
    ...more.filter((one) => one !== undefined),
  ];
  const additions = [
    with_([]),
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
function waysOf(
  counts: ReadonlyMap<string, Statement>,
): { readonly parts: readonly Statement[]; readonly complete: boolean } | null {
  const online = counts.get("receivedOnline");
  const both = allOf(counts.get("onlineFull"), counts.get("onlinePartial"));
  const other = counts.get("onlineOther");
  const onlineParts =
    online !== undefined ? [online] : both === null ? null : other === undefined ? both : [...both, other];
  const direct = counts.get("receivedDirect");
  const plain = counts.get("direct");
  const postal = counts.get("postalIn") ?? counts.get("postal");
  const otherParts =
    direct !== undefined ? [direct] : plain === undefined ? null : postal === undefined ? [plain] : [plain, postal];
  if (onlineParts === null || otherParts === null) return null;
  return { parts: [...onlineParts, ...otherParts], complete: direct !== undefined || postal !== undefined };
}

function* onlineSums({ counts }: Group): Claims {
  const online = counts.get("receivedOnline");
  yield* plainSum(online, allOf(counts.get("onlineLevel3"), counts.get("onlineLevel4")));
  const byKind = allOf(counts.get("onlineFull"), counts.get("onlinePartial"));
  const other = counts.get("onlineOther");
  if (byKind !== null) yield* plainSum(online, other === undefined ? byKind : [...byKind, other]);
}
