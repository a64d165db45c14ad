// The one door to zlib: whole texts in, whole texts out. zlib.h itself stays hidden.
#ifndef CZLIB_H
#define CZLIB_H

#include <stddef.h>
#include <stdint.h>

/// The most bytes that `size` bytes can become when packed.
size_t kz_bound(size_t size);

/// Packs `size` bytes in the format of RFC 1950. `capacity` is at least `kz_bound(size)`.
/// Returns the packed size, 0 when zlib refuses.
size_t kz_pack(const uint8_t *bytes, size_t size, uint8_t *packed, size_t capacity);

/// Unpacks exactly `size` bytes. Returns 1, or 0 when `packed` is damaged or holds another number of bytes.
int kz_unpack(const uint8_t *packed, size_t packed_size, uint8_t *bytes, size_t size);

#endif
