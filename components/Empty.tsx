/** What to say where there is nothing: a title and one next step. */
export function Empty({ title, next }: { title: string; next: string }) {
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      <p>{next}</p>
    </div>
  );
}
