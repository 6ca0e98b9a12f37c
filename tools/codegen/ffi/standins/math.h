/* Stand-in for jextract: NAN is all that webgpu.h takes from math.h; the system's drags in
   hundreds of declarations, and a class for each. */
#pragma once
#define NAN (__builtin_nanf(""))
