import type { DocumentPort } from "../../ports/document";

/** Word documents. The libraries behind are loaded when the first one is wanted. */
export const wordDocuments: DocumentPort = {
  async make(document) {
    const { makeDocument } = await import(/* webpackChunkName: "word" */ "./make/make-document");
    return await makeDocument(document);
  },
  async fill(template, fileName, tags) {
    const { fillTemplate } = await import(/* webpackChunkName: "word-template" */ "./template/fill-template");
    return fillTemplate(template, fileName, tags);
  },
};
