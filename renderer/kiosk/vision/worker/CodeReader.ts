import { prepareZXingModule, type ReaderOptions, readBarcodes } from 'zxing-wasm/reader';
import { LONGEST_CODE } from '../../../../contract/longestCode.ts';
import type { LuminancePicture } from './LuminancePicture.ts';

/** Where the reader's WebAssembly is: its address on our own origin, or its bytes. */
export type CodeReaderProgram = { readonly address: string } | { readonly bytes: ArrayBuffer };

/** What a picture holds: the texts of its codes; `isUnclear` when there is a code and none could be read. */
export type CodeReading = { readonly texts: readonly string[]; readonly isUnclear: boolean };

/** A poster with a code of its own may hang behind the visitor: its code must not hide the pass. */
const MOST_CODES = 4;

/**
 * Only QR codes, whole passes over the picture only: a code that is held up is large, and the next picture comes in a
 * quarter of a second. Turned upside down and mirrored codes are found anyway.
 */
const OPTIONS: ReaderOptions = {
  formats: ['QRCode'],
  tryHarder: false,
  tryInvert: false,
  tryDownscale: false,
  returnErrors: true,
  maxNumberOfSymbols: MOST_CODES,
  // The default puts names in the place of control characters.
  textMode: 'Plain',
};

/** Reads QR codes in a picture. Nothing of the picture is kept. */
export class CodeReader {
  /** The reader takes four bytes a pixel; kept between pictures of one size. */
  #pixels = new Uint8ClampedArray(0);

  private constructor() {}

  static async load(program: CodeReaderProgram): Promise<CodeReader> {
    await prepareZXingModule({
      overrides: 'address' in program ? { locateFile: () => program.address } : { wasmBinary: program.bytes },
      fireImmediately: true,
    });
    return new CodeReader();
  }

  async read(picture: LuminancePicture): Promise<CodeReading> {
    const found = await readBarcodes(this.#asImage(picture), OPTIONS);
    const texts = found.flatMap(({ isValid, text }) =>
      isValid && text !== '' ? [text.slice(0, LONGEST_CODE)] : [],
    );
    return { texts: [...new Set(texts)], isUnclear: texts.length === 0 && found.length > 0 };
  }

  #asImage({ data, width, height }: LuminancePicture): ImageData {
    if (this.#pixels.length !== data.length * 4) this.#pixels = new Uint8ClampedArray(data.length * 4);
    const words = new Uint32Array(this.#pixels.buffer);
    for (let pixel = 0; pixel < data.length; pixel++) {
      words[pixel] = (data[pixel] ?? 0) * 0x01_01_01 + 0xff_00_00_00;
    }
    return { data: this.#pixels, width, height, colorSpace: 'srgb' } as ImageData;
  }
}
