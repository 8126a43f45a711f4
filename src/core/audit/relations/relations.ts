import type { Tie } from "../claims/ties";
import type { Figure } from "../figures/token";
import type { Meaning, Share } from "../meaning/statement";
import type { Passages } from "../passages/piece";
import type { Place } from "../structure/outline";
import { placesInOutline } from "../structure/outline";
import type { AverageInText } from "./averages";
import { averagesIn, averagesOf } from "./averages";
import type { ChangeTie } from "./changes/changes";
import { changesOf } from "./changes/changes";
import { doubtfulRatesOf } from "./changes/doubtful-rates";
import type { OpenChange, OpenRate } from "./changes/open-changes";
import { inOrder, multiplesOf, openChangesOf, openRatesOf } from "./changes/open-changes";
import { moneyAveragesOf } from "./money-averages";
import type { OpenList } from "./sums/lists";
import { openListsOf } from "./sums/lists";
import type { SaidAgain } from "./sums/said-again";
import { saidAgainIn } from "./sums/said-again";
import { ranksOf } from "./changes/ranks";
import { ratedStepsOf } from "./changes/rated-steps";
import type { NearSum } from "./sums/near-sums";
import { nearSumsOf } from "./sums/near-sums";
import { commonWholesOf } from "./shares/common-wholes";
import type { OpenShare } from "./shares/open-shares";
import { openSharesOf } from "./shares/open-shares";
import { nearShareOf } from "./shares/near-shares";
import type { OrderInText } from "./orders";
import { extremesOf, ordersOf } from "./orders";
import type { PercentList } from "./shares/percent-lists";
import { percentListsOf } from "./shares/percent-lists";
import type { PercentSum } from "./shares/percent-sums";
import { percentSumsOf } from "./shares/percent-sums";
import { parallelsOf } from "./sums/parallels";
import { pairSumsOf } from "./sums/pair-sums";
import type { Passage, PlacedShare } from "./quantity";
import { passagesOf } from "./quantity";
import type { PrintedRatio } from "./shares/shares";
import { printedRatio } from "./shares/shares";
import type { Sum } from "./sums/sums";
import { sharesInTurn } from "./shares/shares-in-turn";
import { possibleSharesOf } from "./shares/possible-shares";
import { stepsInTurn } from "./changes/steps-in-turn";
import { tiedRatesOf } from "./changes/tied-rates";
import { sumsInPassage, wholeOf } from "./sums/sums";

/** What closes among the figures of a text, whatever they count. */
export interface Relations {
  readonly places: ReadonlyMap<number, Place>;
  readonly passages: ReadonlyMap<number, Passage>;
  readonly sums: readonly Sum[];
  readonly ratios: readonly PrintedRatio[];
  /** Percentages said one after the other of as many counts: «lần lượt 14%, 84%». */
  readonly turns: ReadonlySet<Share>;
  readonly changes: readonly ChangeTie[];
  /** Percentages that their counts do not give. */
  readonly openShares: readonly OpenShare[];
  /** Percentages that nothing ties, one slip of the pen from two counts before them. */
  readonly nearShares: readonly OpenShare[];
  readonly openChanges: readonly OpenChange[];
  readonly openRates: readonly OpenRate[];
  readonly averages: readonly AverageInText[];
  readonly orders: readonly OrderInText[];
  readonly percentLists: readonly PercentList[];
  /** Percentages that are said of some of a list together. */
  readonly percentSums: readonly PercentSum[];
  /** What percentages that no ratio confirms may tie. */
  readonly possible: readonly Tie[];
  /** Heads whose lists do not add up. */
  readonly open: readonly OpenList[];
  /** Counts that one slip of the pen would make the sum of those beside them. */
  readonly near: readonly NearSum[];
  /** Counts that the text says again, otherwise. */
  readonly again: readonly SaidAgain[];
}

const TIMES = "lần";
const MANY = 3;

export function relationsOf(read: Passages, meaning: Meaning): Relations {
  const places = placesInOutline(read, meaning);
  const figures: readonly Figure[] = read.figures;
  const passages = passagesOf(meaning, figures, places);
  const shares = new Map<number, PlacedShare[]>();
  for (const share of meaning.shares) {
    const place = places.get(share.figure);
    if (place === undefined) continue;
    const list = shares.get(place.passage) ?? [];
    if (list.length === 0) shares.set(place.passage, list);
    list.push({ share, place });
  }
  const multiples = new Map<number, { readonly figure: Figure; readonly index: number; readonly place: Place }[]>();
  figures.forEach((figure, index) => {
    const place = places.get(index);
    if (figure.unitWord !== TIMES || place === undefined) return;
    multiples.set(place.passage, [...(multiples.get(place.passage) ?? []), { figure, index, place }]);
  });
  const sums: Sum[] = [];
  const open: OpenList[] = [];
  const nearly: NearSum[] = [];
  const again: SaidAgain[] = [];
  const openShares: OpenShare[] = [];
  const nearShares: OpenShare[] = [];
  const openChanges: OpenChange[] = [];
  const openRates: OpenRate[] = [];
  const orders: OrderInText[] = [];
  const averages: AverageInText[] = [...moneyAveragesOf(read)];
  const averaged = averagesIn(read, places);
  const percentLists: PercentList[] = [];
  const percentSums: PercentSum[] = [];
  const ratios: PrintedRatio[] = [];
  const possible: Tie[] = [];
  const changes: ChangeTie[] = [];
  const turns = new Set<Share>();
  const empty: Passage = { counts: [], asides: [] };
  for (const id of new Set([...passages.keys(), ...shares.keys()])) {
    const passage = passages.get(id) ?? empty;
    const list = shares.get(id) ?? [];
    const parallels = parallelsOf(passage);
    const paired = pairSumsOf(passage.counts);
    const closed = [...sumsInPassage(passage), ...parallels.sums, ...paired.sums];
    const inTurn = sharesInTurn(passage.counts, list);
    for (const share of inTurn.said) turns.add(share);
    const own = new Map(inTurn.ratios.map((ratio) => [ratio.share, ratio]));
    const common = commonWholesOf(passage.counts, list);
    const ofCommon = new Map(common.ratios.map((ratio) => [ratio.share, ratio]));
    // What three of a row are of is of the fourth too, though a nearer count gives it as well.
    const ofRow = (share: Share): PrintedRatio | undefined => {
      const ratio = ofCommon.get(share);
      const alike = common.ratios.filter(({ denominator: [whole] }) => whole?.id === ratio?.denominator[0]?.id);
      return alike.length >= MANY ? ratio : undefined;
    };
    const shared = list.flatMap(({ share, place }) => {
      if (inTurn.said.has(share)) return own.get(share) ?? [];
      const ratio =
        share.kind === "share" || share.kind === "goal"
          ? (ofRow(share) ?? printedRatio(share, place, passage.counts, closed) ?? ofCommon.get(share) ?? null)
          : null;
      return ratio === null ? [] : [{ ...ratio, denominator: wholeOf(closed, ratio.denominator) }];
    });
    sums.push(...closed);
    ratios.push(...shared);
    const stepped = ratedStepsOf(inOrder(passage.counts, passage.asides), list);
    const other = list.filter(({ share }) => !stepped.said.has(share));
    const direct = tiedRatesOf(passage, other);
    const loose = other.filter(({ share }) => !direct.tied.has(share));
    const grown = [...stepped.ties, ...direct.ties, ...changesOf(passage, loose)];
    const times = multiplesOf(passage, multiples.get(id) ?? []);
    const ranks = ranksOf(passage, read);
    changes.push(...grown, ...times.ties, ...ranks.ties);
    const rates = [...stepped.open, ...direct.open, ...openRatesOf(passage, loose, grown), ...times.open];
    const rated = new Set<unknown>([
      ...shared.map(({ share }) => share),
      ...[...rates, ...grown].map(({ rate }) => rate),
    ]);
    openRates.push(
      ...rates,
      ...doubtfulRatesOf(
        passage,
        loose.filter(({ share }) => !rated.has(share)),
      ),
    );
    const inRow = stepsInTurn(inOrder(passage.counts, passage.asides));
    const turned = new Set(inRow.map(({ by }) => by));
    const openedSteps = openChangesOf(passage, loose, grown).filter(({ by }) => !turned.has(by));
    openChanges.push(...ranks.open, ...direct.openPoints, ...inRow, ...openedSteps);
    const unclosed = [
      ...openListsOf(passage, closed, { shares: list.map(({ share }) => share), ratios: shared }),
      ...parallels.open,
      ...paired.open,
    ];
    open.push(...unclosed);
    const told = new Set(unclosed.flatMap(({ head, parts }) => [head, ...parts].map(({ id: one }) => one)));
    again.push(...saidAgainIn(passage.counts));
    nearly.push(...paired.near);
    nearly.push(...nearSumsOf(passage.counts, closed, told).filter(({ head }) => !common.beside.has(head.id)));
    const apart = list.filter(({ share }) => !inTurn.said.has(share));
    const ofRows = common.open.filter(({ share }) => !shared.some((ratio) => ratio.share === share));
    const sure = new Set(ofRows.filter(({ outcome }) => outcome === "broken").map(({ share }) => share));
    const opened = openSharesOf(passage, apart, shared, closed).filter(
      ({ share, by }) => by === "pair" || !sure.has(share),
    );
    // Of one percentage the last is told.
    openShares.push(...inTurn.open, ...ofRows, ...opened);
    const confirmed = new Set([...shared.map(({ share }) => share), ...inTurn.said]);
    const tied = new Set<unknown>(grown.map(({ rate }) => rate));
    for (const { share, place } of list) {
      const close = confirmed.has(share) ? null : nearShareOf(share, place, passage);
      if (close !== null) nearShares.push(close);
      if (!confirmed.has(share) && !tied.has(share)) possible.push(...possibleSharesOf(share, place, passage));
    }
    orders.push(...ordersOf(passage), ...extremesOf(list));
    averages.push(...averagesOf(passage, averaged.get(id) ?? [], read));
    const lists = percentListsOf(list, new Set(shared.map(({ share }) => share)), passage.counts);
    percentLists.push(...lists);
    percentSums.push(...percentSumsOf(lists, list, passage.counts));
  }
  return {
    places,
    passages,
    sums,
    ratios,
    changes,
    open,
    near: nearly,
    again,
    openShares,
    nearShares,
    openChanges,
    openRates,
    averages,
    orders,
    percentLists,
    percentSums,
    possible,
    turns,
  };
}
