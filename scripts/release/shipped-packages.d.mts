export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  readonly path: string;
  readonly installs: boolean;
}
export function shippedPackages(): readonly ShippedPackage[];
export function mayShip(one: ShippedPackage): boolean;
export function licenceOf(one: ShippedPackage): { readonly licence: string; readonly text: string };
