import type { Trace } from './cleaning.ts';

/** The tags that lead to Exif's directories. */
export const EXIF = 34665;
export const GPS = 34853;
export const ORIENTATION = 274;

/**
 * Tags of TIFF 6.0, Exif 3.0, DNG 1.7, Photoshop and Windows that tell about people, places and devices, with what they tell. Everything else in a TIFF file
 * says how its pixels are to be read.
 */
export const TELLING_TAGS: ReadonlyMap<number, Trace> = new Map<number, Trace>([
  [269, 'comment'], // DocumentName
  [270, 'comment'], // ImageDescription
  [271, 'device'], // Make
  [272, 'device'], // Model
  [285, 'comment'], // PageName
  [305, 'device'], // Software
  [306, 'dates'], // DateTime
  [315, 'people'], // Artist
  [316, 'device'], // HostComputer
  [333, 'comment'], // InkNames
  [700, 'other'], // XMP
  [32781, 'comment'], // ImageID
  [33432, 'people'], // Copyright
  [33723, 'other'], // IPTC
  [34377, 'other'], // Photoshop
  [GPS, 'place'],
  [36867, 'dates'], // DateTimeOriginal
  [36868, 'dates'], // DateTimeDigitized
  [37393, 'other'], // ImageNumber
  [37394, 'other'], // SecurityClassification
  [37395, 'history'], // ImageHistory
  [37500, 'device'], // MakerNote
  [37510, 'comment'], // UserComment
  [37520, 'dates'], // SubSecTime and its like
  [37521, 'dates'],
  [37522, 'dates'],
  [37724, 'history'], // Photoshop's layers
  [40091, 'comment'], // XPTitle
  [40092, 'comment'], // XPComment
  [40093, 'people'], // XPAuthor
  [40094, 'comment'], // XPKeywords
  [40095, 'comment'], // XPSubject
  [42016, 'other'], // ImageUniqueID
  [42032, 'people'], // CameraOwnerName
  [42033, 'device'], // BodySerialNumber
  [42037, 'device'], // LensSerialNumber
  [42038, 'comment'], // ImageTitle
  [42039, 'people'], // Photographer
  [42040, 'people'], // ImageEditor
  [42112, 'other'], // GDAL_METADATA
  [50735, 'device'], // CameraSerialNumber
  [50740, 'device'], // DNGPrivateData
  [50827, 'comment'], // OriginalRawFileName
  [50828, 'history'], // OriginalRawFileData
  [50971, 'dates'], // PreviewDateTime
]);

/** The tags of a small copy inside Exif. */
export const THUMBNAIL_TAGS: ReadonlySet<number> = new Set([513, 514]);
