package graphics.wgpu;

import graphics.wgpu.internal.Leaks;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An object that was made and not closed.
///
/// @param name the object, as its `toString()` tells it
/// @param uid the object's [number][GPUObjectBase#uid()]
/// @param device the device that it belongs to; null if it is an adapter, or was collected
/// @param collected whether the garbage collector took it, and so has it freed
/// @param threadId the number of the thread that made it
/// @param place the calls that made it, the innermost first, without those inside this library
/// @see ObjectTracker
public record UnreleasedObject(
        String name,
        long uid,
        @Nullable GPUDevice device,
        boolean collected,
        long threadId,
        List<StackTraceElement> place) {

    /// Makes one; the place is copied.
    public UnreleasedObject {
        place = List.copyOf(place);
    }

    static UnreleasedObject of(Leaks.Origin origin) {
        var object = origin.object();
        var place =
                Arrays.stream(origin.made().getStackTrace())
                        .dropWhile(frame -> inside(frame.getClassName()))
                        .toList();
        return new UnreleasedObject(
                origin.name(),
                origin.number(),
                object == null ? null : object.owner(),
                object == null,
                origin.thread(),
                place);
    }

    private static boolean inside(String className) {
        var last = className.lastIndexOf('.');
        var name = last < 0 ? "" : className.substring(0, last);
        var api = GPUObjectBase.class.getPackageName();
        return name.equals(api) || name.equals(api + ".internal");
    }

    /// {@return the object, and the call that made it}
    @Override
    public String toString() {
        return place.isEmpty() ? name : name + ", made at " + place.getFirst();
    }
}
