import type { Given, Helper, Surroundings } from "../command";
import { STANDARD_INPUT } from "../files/named-files";
import type { FileJob } from "./file-job";

/** Before so many milliseconds nobody knows what is left to do. */
const KNOWN_AFTER = 150;
/** A thread beside reads the whole program once more: work of fewer milliseconds is done before that pays. */
const WORTH_HELP = 700;
/** Files that a helper is given at once; it has the next ones in hand before it is done with these. */
const AT_ONCE = 16;
const IN_HAND = 2;

/**
 * What a job answers for each file, in the order of the files. Where much is left to do, threads beside this one take files
 * too. Files that a helper did not come to an end with are done here: what is wrong with them shows as it would alone.
 *
 * @param goOn before each file that is done here, with the number of answers given
 */
export async function* inOrder<Answer>(
  files: readonly string[],
  job: FileJob<Answer>,
  given: Given,
  surroundings: Surroundings,
  goOn: (done: number, file: string) => void,
): AsyncGenerator<Answer> {
  const answerFor = job.begin(given, surroundings);
  const mayHelp = surroundings.helpers !== undefined && !files.includes(STANDARD_INPUT);
  const crew = new Crew(files, job, given, mayHelp ? surroundings : { ...surroundings, helpers: undefined });
  const started = surroundings.clock();
  try {
    for (let done = 0; done < files.length;) {
      const answer = crew.answers.get(done);
      if (answer !== undefined) {
        crew.answers.delete(done);
        yield answer;
        done += 1;
        continue;
      }
      const own = crew.takeOne();
      if (own === null) {
        await crew.news();
        continue;
      }
      const file = files[own.at] ?? "";
      goOn(done, file);
      // Whoever is lost has seen other files than this thread: the answer owes nothing to either.
      crew.answers.set(own.at, await (own.lost ? job.begin(given, surroundings) : answerFor)(file));
      await crew.listen(surroundings.clock() - started);
    }
  } finally {
    crew.end();
  }
}

/** Who takes which files, and what came of them. */
class Crew<Answer> {
  /** By the file's place; taken out as they are given on. */
  readonly answers = new Map<number, Answer>();
  private next = 0;
  private own = 0;
  private readonly lost: number[] = [];
  private helpers: readonly Helper[] = [];
  private hear: () => void = () => undefined;

  constructor(
    private readonly files: readonly string[],
    private readonly job: FileJob<Answer>,
    private readonly given: Given,
    private readonly surroundings: Pick<Surroundings, "helpers">,
  ) {}

  /** The next file for this thread; null where all are taken. */
  takeOne(): { readonly at: number; readonly lost: boolean } | null {
    const lost = this.lost.shift();
    if (lost !== undefined) return { at: lost, lost: true };
    if (this.next === this.files.length) return null;
    this.own += 1;
    this.next += 1;
    return { at: this.next - 1, lost: false };
  }

  /** Lets helpers report, and calls them where what is left is worth it. */
  async listen(milliseconds: number): Promise<void> {
    const { helpers: call } = this.surroundings;
    if (this.helpers.length > 0) await new Promise((resolve) => setImmediate(resolve));
    else if (call !== undefined && milliseconds > KNOWN_AFTER) {
      const left = ((this.files.length - this.next) * milliseconds) / this.own;
      if (left < WORTH_HELP) return;
      this.helpers = Array.from({ length: call.most }, () => call.start(this.job.name, this.given));
      for (const helper of this.helpers) this.give(helper);
    }
  }

  /** Resolves when a helper has reported. */
  async news(): Promise<void> {
    await new Promise<void>((resolve) => (this.hear = resolve));
  }

  end(): void {
    for (const helper of this.helpers) helper.end();
  }

  private give(helper: Helper): void {
    const unpacked = this.job.post.unpacker();
    for (let hand = 0; hand < IN_HAND; hand += 1) void this.handTo(helper, unpacked);
  }

  private async handTo(helper: Helper, unpacked: (sent: unknown) => Answer): Promise<void> {
    for (;;) {
      const left = this.files.length - this.next;
      // Towards the end few at once: nobody is to wait for the last.
      const many = Math.min(AT_ONCE, Math.ceil(left / (2 * IN_HAND * (this.helpers.length + 1))));
      if (many === 0) return;
      const from = this.next;
      this.next += many;
      const sent = await helper.answers(this.files.slice(from, from + many));
      if (sent === null) this.lost.push(...Array.from({ length: many }, (_, index) => from + index));
      else sent.forEach((one, index) => this.answers.set(from + index, unpacked(one)));
      this.hear();
      if (sent === null) return;
    }
  }
}
