import { msAt } from '../../domain/songs/beatGrid.ts';
import type { SongNote, TimedSong } from '../../domain/songs/TimedSong.ts';
import { sampleCount } from '../sounds/instruments.ts';
import { reverberate } from '../sounds/reverberate.ts';
import { DRUM_RECIPES, renderStroke } from './drumKit.ts';
import { duckingCurve } from './duckingCurve.ts';
import { echo } from './echo.ts';
import { type PlayedTone, renderTone } from './renderTone.ts';
import { StereoBus } from './StereoBus.ts';
import { singSong } from './singSong.ts';
import { TONE_RECIPES, type ToneRecipe } from './tones.ts';

/** Strokes of one piece take turns between so many noises. */
const NOISES = 4;
/** Walls answer later on one side than on the other. */
const ROOM_DELAYS_MS = { left: 17, right: 25 };
/** Shares that go into the room and into the echo, and the loudness of a tone at full level. */
const SENDS = {
  lead: { room: 0.24, echo: 0.2, gain: 0.58 },
  arp: { room: 0.22, echo: 0.26, gain: 0.5 },
  pad: { room: 0.3, echo: 0, gain: 0.16 },
  bass: { room: 0.01, echo: 0, gain: 0.74 },
} as const;
type PlayedVoice = keyof typeof SENDS;
const PLAYED_VOICES = Object.keys(SENDS) as PlayedVoice[];
const SINGING = { room: 0.24, echo: 0.08, gain: 0.58 };
/** Arpeggios walk from side to side with their height. */
const ARP_WIDTH = 0.45;

/** Plays and mixes a song: drums, tones and singing, ducking, echo and room. Louder or softer than it will be in the end. */
export function mixSong(song: TimedSong, sampleRateHz: number): StereoBus {
  const length = sampleCount(song.durationMs, sampleRateHz);
  const { mix } = song.score;
  const [sum, room, echoes] = [new StereoBus(length), new StereoBus(length), new StereoBus(length)];
  const ducking = duckingCurve(song, sampleRateHz);
  playDrums(song, sum, room, sampleRateHz);
  for (const voice of PLAYED_VOICES) {
    const bus = playVoice(song, voice, sampleRateHz);
    const curve = voice === 'lead' ? undefined : ducking;
    sum.addBus(bus, mix[voice], curve);
    room.addBus(bus, mix[voice] * SENDS[voice].room, curve);
    echoes.addBus(bus, mix[voice] * SENDS[voice].echo);
  }
  const singing = singSong(song, sampleRateHz);
  const sung = mix.voice * SINGING.gain;
  sum.addBus(singing, sung);
  room.addBus(singing, sung * SINGING.room);
  echoes.addBus(singing, sung * SINGING.echo);
  const echoed = echo(echoes, (0.75 * 60_000) / song.score.bpm, sampleRateHz);
  sum.addBus(echoed, 1);
  room.addBus(echoed, 0.3);
  addRoom(room, sum, mix.reverbMs, sampleRateHz);
  return sum;
}

function playDrums(
  { strokes, grid, score }: TimedSong,
  sum: StereoBus,
  room: StereoBus,
  sampleRateHz: number,
): void {
  const rendered = new Map<string, Float64Array>();
  for (const [index, { piece, beat, velocity }] of strokes.entries()) {
    const key = `${piece} ${index % NOISES}`;
    const stroke = rendered.get(key) ?? renderStroke(piece, index % NOISES, sampleRateHz);
    rendered.set(key, stroke);
    const { pan, room: share } = DRUM_RECIPES[piece];
    const at = sampleCount(msAt(grid, beat), sampleRateHz);
    const gain = score.mix.drums * velocity;
    sum.add(stroke, at, gain, pan);
    room.add(stroke, at, gain * share, pan);
  }
}

function playVoice(song: TimedSong, voice: PlayedVoice, sampleRateHz: number): StereoBus {
  const bus = new StereoBus(sampleCount(song.durationMs, sampleRateHz));
  const recipe = TONE_RECIPES[song.score.tones[voice]];
  const play = rememberingTones(recipe, sampleRateHz);
  const { gain } = SENDS[voice];
  const half = recipe.widthCents / 2;
  for (const note of song.notes) {
    if (note.voice !== voice) continue;
    const at = sampleCount(msAt(song.grid, note.startBeat), sampleRateHz);
    const { midi, velocity } = note;
    const tone = { midi, velocity, lengthMs: (note.lengthBeats * 60_000) / song.score.bpm };
    const pan = panOf(note);
    if (half === 0) {
      bus.add(play(tone, 0), at, gain, pan);
    } else {
      bus.addTo('left', play(tone, -half), at, gain * (1 - Math.max(0, pan)));
      bus.addTo('right', play(tone, half), at, gain * (1 + Math.min(0, pan)));
    }
  }
  return bus;
}

/** Patterns play the same tone again and again; each is worked out once. */
function rememberingTones(recipe: ToneRecipe, sampleRateHz: number) {
  const rendered = new Map<string, Float64Array>();
  return (tone: PlayedTone, detuneCents: number): Float64Array => {
    const key = `${tone.midi} ${tone.velocity} ${tone.lengthMs} ${detuneCents}`;
    const known = rendered.get(key) ?? renderTone(recipe, tone, detuneCents, sampleRateHz);
    rendered.set(key, known);
    return known;
  };
}

function panOf({ voice, midi }: SongNote): number {
  return voice === 'arp' ? ARP_WIDTH * Math.sin(midi * 1.7) : 0;
}

function addRoom(room: StereoBus, sum: StereoBus, decayMs: number, sampleRateHz: number): void {
  for (const side of ['left', 'right'] as const) {
    const wet = reverberate(room[side], { amount: 1, decayMs }, sampleRateHz);
    sum.addTo(side, wet, sampleCount(ROOM_DELAYS_MS[side], sampleRateHz), 1);
  }
}
