/** webpack's asset/inline: the file as a data: address. */
declare module "*.xlsx" {
  const address: string;
  export default address;
}
