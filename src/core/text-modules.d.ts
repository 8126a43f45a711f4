/** Template files are bundled as text (webpack `asset/source`, test/setup/text-transform.cjs under jest). */
declare module "*.liquid" {
  const text: string;
  export default text;
}
