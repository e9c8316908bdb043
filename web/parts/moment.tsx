/** A moment as it was recorded, to the minute, in UTC as everywhere in a ledger; the seconds when pointed at. */
export function Moment({ at }: { readonly at: string }) {
  return (
    <time class="moment" dateTime={at} title={at}>
      {at.slice(0, 10)} {at.slice(11, 16)} UTC
    </time>
  );
}
