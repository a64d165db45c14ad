#include "CZlib.h"

#include <zlib.h>

size_t kz_bound(size_t size) { return compressBound(size); }

size_t kz_pack(const uint8_t *bytes, size_t size, uint8_t *packed, size_t capacity) {
  uLongf length = capacity;
  return compress2(packed, &length, bytes, size, Z_DEFAULT_COMPRESSION) == Z_OK ? length : 0;
}

int kz_unpack(const uint8_t *packed, size_t packed_size, uint8_t *bytes, size_t size) {
  uLongf length = size;
  uLong consumed = packed_size;
  return uncompress2(bytes, &length, packed, &consumed) == Z_OK && length == size && consumed == packed_size;
}
