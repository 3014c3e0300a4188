/** The product's mark: 1°, "primary" as physicians write it, over a line of a log. Same drawing as `public/icon/mark.svg`. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 16 16" aria-hidden="true">
      <rect class="mark-tile" width="16" height="16" rx="3.5" />
      <path class="mark-ink" d="M3 3.7 5.8 2H7v8H5V4.6L3 5.8zM3 12h10v2H3z" />
      <circle class="mark-ring" cx="10.5" cy="4.5" r="1.75" />
    </svg>
  );
}
