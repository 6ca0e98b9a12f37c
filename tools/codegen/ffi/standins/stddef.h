/* Stand-in for jextract: `size_t` is 64 bits wide on every platform that is supported. */
#pragma once
typedef unsigned long long size_t;
#define NULL ((void *) 0)
