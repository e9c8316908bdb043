/** The heading of what is on its way, in its place until that has come; the focus waits for the heading that stays. */
export function Coming({ title }: { readonly title: string }) {
  return (
    <header class="room-head" aria-busy="true">
      <h1 data-coming>{title}</h1>
    </header>
  );
}
