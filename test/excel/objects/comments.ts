import { sheetAddress, cellArea, intersection } from "../model/area";
import type { CommentModel, Sheet } from "../model/sheet";
import { accessDenied, HostError, itemNotFound } from "../protocol/host-error";
import type { HostObject, HostServices, ObjectType } from "../protocol/host-object";
import { hostObject } from "../protocol/host-object";
import { range } from "./range";
import { areaOf, rangeFrom } from "./range-target";

let lastComment = 0;

interface CommentTarget {
  readonly sheet: Sheet;
  readonly comment: CommentModel;
}

const commentType: ObjectType<CommentTarget> = {
  name: "Comment",
  identity: ({ comment }) => ({ Id: comment.id }),
  get: {
    Id: ({ comment }) => comment.id,
    Content: ({ comment }) => comment.content,
    AuthorName: ({ comment }) => comment.author,
  },
  methods: {
    Delete: ({ sheet, comment }, _args, host) => {
      if (sheet.isProtected) throw accessDenied();
      sheet.comments.splice(sheet.comments.indexOf(comment), 1);
      host.written();
    },
    GetLocation: ({ sheet, comment }, _args, host) =>
      range({ sheet, area: cellArea(comment.at.row, comment.at.column) }, host),
  },
};

const object = (sheet: Sheet, comment: CommentModel, host: HostServices): HostObject =>
  hostObject(commentType, { sheet, comment }, host);

const collectionType: ObjectType<Sheet> = {
  name: "CommentCollection",
  items: (sheet, host) => sheet.comments.map((comment) => object(sheet, comment, host)),
  item: (sheet, id, host) => {
    const comment = sheet.comments.find((known) => known.id === id);
    if (comment === undefined) throw itemNotFound(`comment ${String(id)}`);
    return object(sheet, comment, host);
  },
  methods: {
    Add: (sheet, [address, content], host) => {
      const place = rangeFrom(host.book, sheet, address);
      const { top, left } = areaOf(place, host.book);
      if (place.sheet.isProtected) throw accessDenied();
      if (place.sheet.comments.some(({ at }) => at.row === top && at.column === left))
        throw new HostError("ItemAlreadyExists", `comment at ${sheetAddress(sheet.name, cellArea(top, left))}`, 409);
      lastComment += 1;
      const added = {
        id: `{comment-${lastComment}}`,
        at: { row: top, column: left },
        content: String(content),
        author: "",
      };
      place.sheet.comments.push(added);
      host.written();
      return object(place.sheet, added, host);
    },
    GetCount: ({ comments: list }) => list.length,
    GetItemByCell: (sheet, [address], host) => {
      const place = rangeFrom(host.book, sheet, address);
      const at = areaOf(place, host.book);
      const comment = place.sheet.comments.find(
        (known) => intersection(cellArea(known.at.row, known.at.column), at) !== null,
      );
      if (comment === undefined) throw itemNotFound(`comment at ${sheetAddress(place.sheet.name, at)}`);
      return object(place.sheet, comment, host);
    },
  },
};

export function comments(sheet: Sheet, host: HostServices): HostObject {
  return hostObject(collectionType, sheet, host);
}
