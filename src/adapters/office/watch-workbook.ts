/** Tells of every change of cells and sheets until it is stopped. */
export async function watchWorkbook(changed: () => void): Promise<() => Promise<void>> {
  const told = (): Promise<void> => {
    changed();
    return Promise.resolve();
  };
  const handlers = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = [worksheets.onChanged.add(told), worksheets.onAdded.add(told), worksheets.onDeleted.add(told)];
    await context.sync();
    return added;
  });
  return async () => {
    const [first] = handlers;
    if (first === undefined) return;
    for (const handler of handlers) handler.remove();
    await first.context.sync();
  };
}
