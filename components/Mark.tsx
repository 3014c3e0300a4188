/** The product's mark: 1°, "primary" as physicians write it, over a line of a log. Same drawing as `public/icon/mark.svg`. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 16 16" aria-hidden="true">
      <rect class="mark-tile" width="16" height="16" rx="3.5" />
      <path class="mark-ink" d="M4 3.5 7 2h1v8.500H6V4.700L4 5.600zM3 12h10v1.500H3z" />
      <circle class="mark-ring" cx="11" cy="4.5" r="1.75" />
    </svg>
  );
}
