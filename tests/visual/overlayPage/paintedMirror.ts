/** A camera's picture that no camera has taken: somebody in the street, in a few shapes. */
export function paintedMirror(): MediaStream {
  const canvas = document.createElement('canvas');
  canvas.width = 320;
  canvas.height = 240;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  const stream = canvas.captureStream(10);
  setInterval(() => {
    if (context === null) return;
    context.fillStyle = '#31406b';
    context.fillRect(0, 0, 320, 240);
    context.fillStyle = '#e9b48a';
    context.beginPath();
    context.arc(150, 96, 40, 0, Math.PI * 2);
    context.arc(244, 90, 20, 0, Math.PI * 2);
    context.fill();
    context.fillStyle = '#3fa58f';
    context.fillRect(96, 146, 110, 94);
    context.fillRect(214, 108, 34, 80);
  }, 100);
  return stream;
}
