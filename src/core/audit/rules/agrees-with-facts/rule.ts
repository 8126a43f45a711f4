import type { Rule } from "../../claims/claim";
import type { FactsData } from "../../facts/facts";

/** Figures of the text are those of the facts that it was written from. */
export const agreesWithFacts: Rule<"agrees-with-facts", FactsData> = {
  id: "agrees-with-facts",
  title: "Số trong văn bản khớp số liệu đã cho",
  severity: "error",
  source: { document: "Tệp số liệu mà văn bản được viết từ đó" },

  *judge(scene) {
    if (scene.facts !== null) yield* scene.facts(scene);
  },

  explain(data) {
    if (data.is === "unknown")
      return {
        what: `Chưa đối chiếu được ${data.figures.join(", ")} với số liệu đã cho`,
        why: "Số liệu đã cho không có các số này.",
        todo: "Đối chiếu các số này với nguồn khác.",
      };
    return {
      what: `Văn bản ghi ${data.name} ${data.printed}, số liệu đã cho ghi ${data.value}`,
      why: "Số trong văn bản phải là số của tệp số liệu mà văn bản được viết từ đó.",
      todo: `Nếu số liệu đã cho đúng thì sửa thành ${data.value}.`,
    };
  },
};
