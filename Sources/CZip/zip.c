#include "CZip.h"

#include <zip.h>

// An archive of libzip under another name, so that zip.h need not be seen.
static zip_t *of(kx_archive *archive) { return (zip_t *)archive; }

kx_archive *kx_open(const uint8_t *bytes, size_t size) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t *source = zip_source_buffer_create(bytes, size, 0, &error);
  zip_t *archive = NULL;
  if (source) {
    archive = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (!archive) zip_source_free(source);
  }
  zip_error_fini(&error);
  return (kx_archive *)archive;
}

void kx_close(kx_archive *archive) { zip_discard(of(archive)); }

int64_t kx_count(kx_archive *archive) { return zip_get_num_entries(of(archive), 0); }

const char *kx_name(kx_archive *archive, uint64_t index) { return zip_get_name(of(archive), index, 0); }

const char *kx_raw_name(kx_archive *archive, uint64_t index) {
  return zip_get_name(of(archive), index, ZIP_FL_ENC_RAW);
}

int kx_stat(kx_archive *archive, uint64_t index, kx_part *part) {
  zip_stat_t stat;
  zip_stat_init(&stat);
  if (zip_stat_index(of(archive), index, 0, &stat) != 0) return 0;
  if (!(stat.valid & ZIP_STAT_SIZE) || !(stat.valid & ZIP_STAT_COMP_SIZE)) return 0;
  part->size = stat.size;
  part->packed_size = stat.comp_size;
  part->is_encrypted = (stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE;
  zip_uint8_t system = 0;
  zip_uint32_t attributes = 0;
  part->mode = 0;
  if (zip_file_get_external_attributes(of(archive), index, 0, &system, &attributes) == 0 && system == ZIP_OPSYS_UNIX) {
    part->mode = attributes >> 16;
  }
  return 1;
}

int64_t kx_read(kx_archive *archive, uint64_t index, uint8_t *bytes, size_t capacity) {
  zip_file_t *file = zip_fopen_index(of(archive), index, 0);
  if (!file) return -1;
  size_t filled = 0;
  int64_t count = 1;
  while (filled < capacity && (count = zip_fread(file, bytes + filled, capacity - filled)) > 0) filled += count;
  zip_fclose(file);
  return count < 0 ? -1 : (int64_t)filled;
}
