/** Colors of options: 11 hues, each in 5 degrees of lightness. Source: github larksuite/cli, `lark-base-field-json`. */
const hues = [
  ...['Red', 'Orange', 'Yellow', 'Lime', 'Green', 'Turquoise', 'Wathet', 'Blue', 'Carmine'],
  ...['Purple', 'Gray'],
];
const lightnesses = ['Lighter', 'Light', 'Standard', 'Dark', 'Darker'];

/** bitable/v1 numbers the same 55 colors; that it goes hue by hue within a degree of lightness is inferred. */
export function colorNumber(hue = 'Blue', lightness = 'Lighter'): number | undefined {
  const [column, row] = [hues.indexOf(hue), lightnesses.indexOf(lightness)];
  return column < 0 || row < 0 ? undefined : row * hues.length + column;
}

export function colorName(color: number): { hue: string; lightness: string } {
  return {
    hue: hues[color % hues.length] as string,
    lightness: lightnesses[Math.floor(color / hues.length)] as string,
  };
}
