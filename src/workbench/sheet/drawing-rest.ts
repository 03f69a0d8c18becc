/** Owns that drawing rests while nothing has changed: the spreadsheet would go on asking for every frame of the screen. */
import { Engine, Layer, type Scene } from "@univerjs/engine-render";

/** Frames without a change after which an engine rests. */
const QUIET = 3;

/** An engine with what it keeps to itself. */
interface Loop {
  readonly _renderFrameTasks: readonly unknown[];
  _endFrame(timestamp: number): void;
  _cancelFrame(): void;
  startRenderLoop(): void;
  getScenes(): Readonly<Record<string, Scene>>;
}

/** Lets every engine rest from when its scenes are drawn until something in them is to be drawn anew. Call once. */
export function restBetweenDrawings(): void {
  const quiet = new WeakMap<Loop, number>();
  const loops = Engine.prototype as unknown as Loop;
  const endFrame = Reflect.get(loops, "_endFrame");
  loops._endFrame = function (this: Loop, timestamp) {
    endFrame.call(this, timestamp);
    const frames = Object.values(this.getScenes()).some((scene) => scene.isDirty()) ? 0 : (quiet.get(this) ?? 0) + 1;
    quiet.set(this, frames);
    // The engine asks for its next frame at the end of this one.
    if (frames >= QUIET) queueMicrotask(() => this._cancelFrame());
  };
  wakeWith((loop) => quiet.set(loop, 0));
}

/** A layer that is to be drawn wakes its engine, if that has anything to draw for. */
function wakeWith(woken: (loop: Loop) => void): void {
  const layers = Layer.prototype;
  const makeDirty = Reflect.get(layers, "makeDirty");
  layers.makeDirty = function (this: Layer, state = true) {
    makeDirty.call(this, state);
    const loop = state ? (this.scene.getEngine() as unknown as Loop | null) : null;
    if (loop && loop._renderFrameTasks.length > 0) {
      woken(loop);
      loop.startRenderLoop();
    }
    return this;
  };
}
