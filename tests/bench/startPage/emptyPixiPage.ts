import { Application, Graphics } from 'pixi.js';

/** The least that Pixi can show: one shape, one frame. Tells the server when that frame is drawn. */
const application = new Application();
await application.init({ resizeTo: window, preference: 'webgl', background: '#1b1030' });
document.body.append(application.canvas);
application.stage.addChild(new Graphics().circle(100, 100, 50).fill('#ffc24d'));
application.render();
// The frame counts when the browser has taken it, as on the kiosk's own page.
requestAnimationFrame(() => requestAnimationFrame(() => fetch('/first-frame', { method: 'POST' })));
