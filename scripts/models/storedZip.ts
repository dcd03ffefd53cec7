import { crc32 } from 'node:zlib';

export type ZipMember = { readonly name: string; readonly bytes: Uint8Array };

const ALIGNMENT = 4;
/** 1980-01-01 00:00 in the zip format's own calendar: a fixed moment, so that the same input gives the same bytes. */
const FIXED_DATE = 0x0021;

/**
 * A zip whose members are stored, not compressed, and begin at multiples of four: what tasks-vision calls a `.task`
 * and reads in place. Padding goes into each member's extra field. Source of the layout: PKWARE APPNOTE 6.3.10.
 */
export function storedZip(members: readonly ZipMember[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let position = 0;
  for (const member of members) {
    const name = Buffer.from(member.name, 'utf8');
    const padding = (ALIGNMENT - ((position + 30 + name.length) % ALIGNMENT)) % ALIGNMENT;
    const common = Buffer.alloc(26);
    common.writeUInt16LE(10, 0);
    common.writeUInt16LE(FIXED_DATE, 8);
    common.writeUInt32LE(crc32(member.bytes), 10);
    common.writeUInt32LE(member.bytes.length, 14);
    common.writeUInt32LE(member.bytes.length, 18);
    common.writeUInt16LE(name.length, 22);
    common.writeUInt16LE(padding, 24);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, name, Buffer.alloc(padding)]);

    const central = Buffer.concat([
      Buffer.from('PK\x01\x02\x0a\x00', 'latin1'),
      common,
      Buffer.alloc(14),
      name,
    ]);
    central.writeUInt16LE(0, 30);
    central.writeUInt32LE(position, 42);
    directory.push(central);
    parts.push(local, Buffer.from(member.bytes));
    position += local.length + member.bytes.length;
  }
  const directoryBytes = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(directoryBytes.length, 12);
  end.writeUInt32LE(position, 16);
  return Buffer.concat([...parts, directoryBytes, end]);
}
