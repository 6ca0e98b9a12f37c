/// Nothing by itself: as a dependency it brings wgpu-native, and a software GPU where there is one.
module graphics.wgpu.software {}
