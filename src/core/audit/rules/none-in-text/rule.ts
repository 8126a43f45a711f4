import { fullSplits } from "../../../measures/measures";
import type { Claim, Rule, Scene, Span } from "../../claims/claim";
import { spanOf } from "../../claims/claim";
import { nameOf } from "../../claims/words";
import type { NoneClaim, Statement } from "../../meaning/statement";

export interface NoneData {
  readonly printed: string;
  readonly counts: readonly { readonly name: string; readonly text: string }[];
}

/** «Không có hồ sơ quá hạn» beside a count of overdue dossiers. */
export const noneInText: Rule<"none-in-text", NoneData> = {
  id: "none-in-text",
  title: "Câu «không có hồ sơ quá hạn» khớp số lượng",
  severity: "error",
  source: { document: "Số hồ sơ quá hạn nêu trong cùng văn bản" },

  *judge(scene) {
    for (const none of scene.meaning.nones) {
      if (none.someones) continue;
      const against = contrary(scene, none);
      if (against.length > 0) yield claimOf(none, "broken", against);
      else if (agreeing(scene, none).length > 0) yield claimOf(none, "holds", agreeing(scene, none));
    }
  },

  explain(data) {
    return {
      what: `Văn bản viết «${data.printed}» nhưng cũng nêu ${data.counts.map(({ name, text }) => `${name} ${text}`).join(", ")}`,
      why: "Hai chỗ trong cùng một văn bản phải nói như nhau.",
      todo: "Đối chiếu với bảng số liệu rồi sửa một trong hai chỗ.",
    };
  },
};

const OVERDUE: readonly string[] = ["overdueTotal", ...fullSplits("overdueTotal").flat()];

/** Counts of the same offices that say the opposite. Where the words leave open which are meant, all kinds must be overdue. */
function contrary(scene: Scene, none: NoneClaim): readonly Statement[] {
  const meant = none.alternatives.length > 0 ? [none.measure, ...none.alternatives] : [none.measure];
  const groups = scene.groupsIn(none.block, "dossier").filter(({ levels }) => levels === none.levels);
  return groups.flatMap(({ counts }) => {
    const stated = [...new Set(meant)].map((id) => counts.get(id)).filter((statement) => statement !== undefined);
    const late = stated.filter(({ value }) => value > 0);
    return late.length > 0 && late.length === stated.length ? late : [];
  });
}

function agreeing(scene: Scene, none: NoneClaim): readonly Statement[] {
  const groups = scene.groupsIn(none.block, "dossier").filter(({ levels }) => levels === none.levels);
  return groups.flatMap(({ counts }) =>
    OVERDUE.flatMap((id) => counts.get(id) ?? []).filter(({ value }) => value === 0),
  );
}

function claimOf(none: NoneClaim, outcome: Claim<NoneData>["outcome"], counts: readonly Statement[]): Claim<NoneData> {
  const own: Span = spanOf(none);
  return {
    outcome,
    spans: [own, ...counts.map(spanOf)],
    data: {
      printed: none.text,
      counts: counts.map((statement) => ({ name: nameOf(statement), text: statement.text })),
    },
  };
}
