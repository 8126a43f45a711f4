/** Excel's ribbon, as the commands need it. */
export const excelRibbon = {
  associate(action: string, run: (event?: { completed(): void }) => void): void {
    Office.actions.associate(action, run);
  },
  async showPane(): Promise<void> {
    await Office.addin.showAsTaskpane();
  },
};
