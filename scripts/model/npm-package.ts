/** A package of the npm registry: this version and these bytes, and no other. */
export interface NpmPackage {
  name: string;
  version: string;
  /** Of the tarball. */
  bytes: number;
  /** Of the tarball, in base64. */
  sha512: string;
}

/** Gives the folder of a package, fetched if need be; throws an Error that says why if it is not to be had. */
export type FindPackage = (wanted: NpmPackage) => Promise<string>;
