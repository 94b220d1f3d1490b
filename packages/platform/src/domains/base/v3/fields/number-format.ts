/** How base/v3 describes the look of a number; bitable/v1 has a `formatter` for it. */
export interface NumberFormat {
  readonly precision: number;
  readonly percentage: boolean;
  readonly thousands_separator: boolean;
}

/** `{ precision: 2, percentage: true }` → `0.00%`. Without decimals a percentage is `0%`, which v1 also writes `%`. */
export function formatterOf({ precision, percentage, thousands_separator }: NumberFormat): string {
  const decimals = precision > 0 ? `.${'0'.repeat(precision)}` : '';
  return `${thousands_separator ? '1,000' : '0'}${decimals}${percentage ? '%' : ''}`;
}

export function formatOf(formatter = '0.0'): NumberFormat {
  return {
    precision: /\.(0+)/.exec(formatter)?.[1]?.length ?? 0,
    percentage: formatter.endsWith('%'),
    thousands_separator: formatter.includes(','),
  };
}
