/* Stand-in for jextract: every 64-bit type is `long long`, which is 64 bits wide on every platform;
   the system's header says `long` on Linux and macOS, and that is 32 bits wide on Windows. */
#pragma once
typedef signed char int8_t;
typedef unsigned char uint8_t;
typedef short int16_t;
typedef unsigned short uint16_t;
typedef int int32_t;
typedef unsigned int uint32_t;
typedef long long int64_t;
typedef unsigned long long uint64_t;
typedef unsigned long long uintptr_t;
#define UINT32_C(value) value##U
#define UINT64_C(value) value##ULL
#define UINT32_MAX 0xFFFFFFFFU
#define UINT64_MAX 0xFFFFFFFFFFFFFFFFULL
#define SIZE_MAX 0xFFFFFFFFFFFFFFFFULL
