const HEADER_BYTES = 44;
const BYTES_PER_SAMPLE = 2;

/** Samples (−1..1, one channel) as a WAV file of 16 bits. */
export function waveFile(samples: Float32Array, sampleRate: number): ArrayBuffer {
  const file = new ArrayBuffer(HEADER_BYTES + samples.length * BYTES_PER_SAMPLE);
  const view = new DataView(file);
  const text = (at: number, letters: string) => {
    for (let index = 0; index < letters.length; index++) view.setUint8(at + index, letters.charCodeAt(index));
  };
  text(0, 'RIFF');
  view.setUint32(4, file.byteLength - 8, true);
  text(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, sampleRate, true);
  view.setUint32(28, sampleRate * BYTES_PER_SAMPLE, true);
  view.setUint16(32, BYTES_PER_SAMPLE, true);
  view.setUint16(34, BYTES_PER_SAMPLE * 8, true);
  text(36, 'data');
  view.setUint32(40, samples.length * BYTES_PER_SAMPLE, true);
  for (let index = 0; index < samples.length; index++) {
    const sample = Math.max(-1, Math.min(1, samples[index] as number));
    view.setInt16(HEADER_BYTES + index * BYTES_PER_SAMPLE, Math.round(sample * 32_767), true);
  }
  return file;
}
