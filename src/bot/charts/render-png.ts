import { fileURLToPath } from "node:url";
import { Resvg } from "@resvg/resvg-js";

/** TTF, as resvg draws nothing at all with web fonts, and says nothing about it. */
const FONT_FILES = ["400Regular/BeVietnamPro_400Regular", "700Bold/BeVietnamPro_700Bold"].map((name) =>
  fileURLToPath(import.meta.resolve(`@expo-google-fonts/be-vietnam-pro/${name}.ttf`)),
);

/** Enough for a phone; more would cost time in proportion to the area. */
const WIDTH = 810;

/** An SVG as PNG, with the fonts of the project alone: it looks the same on every machine. */
export function renderPng(svg: string): Uint8Array {
  const font = { fontFiles: FONT_FILES, loadSystemFonts: false, defaultFontFamily: "Be Vietnam Pro" };
  return new Resvg(svg, { font, fitTo: { mode: "width", value: WIDTH } }).render().asPng();
}
