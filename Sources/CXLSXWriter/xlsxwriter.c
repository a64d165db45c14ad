// The library needs no guard: what it refuses it says by return values. This file makes the door a target.
#include "CXLSXWriter.h"
