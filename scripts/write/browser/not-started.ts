/** Why a browser did not start. */
export class NotStarted extends Error {
  constructor(
    reason: string,
    readonly why: 'died' | 'hung' | 'sandbox' | 'given-up',
  ) {
    super(reason);
  }
}
