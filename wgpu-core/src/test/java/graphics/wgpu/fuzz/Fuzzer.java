package graphics.wgpu.fuzz;

import graphics.wgpu.BitmapFrame;
import graphics.wgpu.DrawCancelled;
import graphics.wgpu.GPUCanvasContext;
import graphics.wgpu.GPUDevice;
import graphics.wgpu.GPUError;
import graphics.wgpu.GPUObjectBase;
import graphics.wgpu.GPUPassEncoder;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Calls random methods of the API, right and wrong ones, always the same for a seed.
final class Fuzzer {
    private static final int FUTURE_SECONDS = 30;
    private static final int LONGEST = 200;
    private static final int SAMPLE = 20;
    private static final String SUBMIT = "GPUQueue.submit(List)";
    private static final int COLLECT_EVERY = 20_000;

    /// Methods that take milliseconds: no more of them than must be.
    private static final List<String> SLOW =
            List.of(
                    "GPU.requestAdapter",
                    "GPU.enumerateAdapters",
                    "GPUAdapter.requestDevice",
                    "GPUAdapter.close",
                    "GPUDevice.close",
                    "GPUDevice.destroy",
                    "GPUQueue.close",
                    "Tracing.",
                    "ComputeWithBuffers.",
                    "DefaultDevice.");

    private final Random random;
    private final World world;
    private final Values values;
    private final Special special;
    private final Fitting fitting;
    private final CallLog log;
    private final List<Api.Entry> entries = Api.entries();
    private final int[] quick;
    private final int submit;
    private final Set<String> wrong = new HashSet<>();
    private final Outcomes outcomes = new Outcomes(entries);

    Fuzzer(long seed, CallLog log) {
        random = new Random(seed);
        world = new World(random);
        values = new Values(random, world);
        special = new Special(world, random);
        fitting = new Fitting(world, random);
        this.log = log;
        quick = IntStream.range(0, entries.size()).filter(i -> isQuick(entries.get(i))).toArray();
        submit = entries.stream().map(Api.Entry::toString).toList().indexOf(SUBMIT);
    }

    /// Whether it is no method of a value, and not slow.
    private static boolean isQuick(Api.Entry entry) {
        return !entry.ofValue() && SLOW.stream().noneMatch(entry.toString()::startsWith);
    }

    Outcomes run(int calls) {
        for (int i = 0; i < calls; i++) {
            var chosen = choose();
            call(i, chosen, entries.get(chosen));
            if (i % COLLECT_EVERY == 0) {
                System.gc();
            }
        }
        return outcomes;
    }

    private int choose() {
        var kind = random.nextInt(10);
        if (kind == 0) {
            return random.nextInt(entries.size());
        }
        if (kind == 1) {
            return rarest();
        }
        if (kind == 2 && random.nextBoolean()) {
            return submit;
        }
        return quick[random.nextInt(quick.length)];
    }

    /// The method with the fewest successes among some.
    private int rarest() {
        var rarest = random.nextInt(entries.size());
        for (int i = 0; i < SAMPLE; i++) {
            var other = random.nextInt(entries.size());
            if (outcomes.successes[other] < outcomes.successes[rarest]) {
                rarest = other;
            }
        }
        return rarest;
    }

    private Mood mood() {
        var number = random.nextInt(100);
        return number < 40 ? Mood.GOOD : number < 60 ? Mood.MIXED : Mood.HOSTILE;
    }

    private void call(int number, int index, Api.Entry entry) {
        var mood = mood();
        var line = number + " " + mood + " " + entry + " ";
        log.write(line + "prepares");
        try {
            var receiver = receiver(entry, mood);
            special.prepare(entry, receiver);
            var arguments = arguments(entry, receiver, mood);
            log.write(line + words(receiver) + Arrays.deepToString(described(arguments)));
            var drew = entry.method().getName().equals("submit") && world.takeDrawing();
            var result = invoke(entry, receiver, arguments);
            special.mend(entry, receiver, arguments);
            outcomes.successes[index]++;
            count(entry, receiver, drew);
            world.offer(result);
        } catch (GPUError | IllegalArgumentException | DrawCancelled | CancellationException e) {
            outcomes.failures[index]++;
            outcomes.reasons[index] = mood + " " + words(e).replaceAll("[\\s\\p{Cntrl}]+", " ");
            check(entry, e, line);
        } catch (Throwable t) {
            outcomes.failures[index]++;
            report(entry, line + "gave what is not documented", t);
        }
        log.write(line + "is over");
        world.repair();
    }

    private void count(Api.Entry entry, @Nullable Object receiver, boolean drew) {
        var name = entry.method().getName();
        if (name.equals("submit")) {
            outcomes.submits++;
            outcomes.drawingSubmits += drew ? 1 : 0;
        } else if (receiver instanceof GPUPassEncoder pass
                && (name.startsWith("draw") || name.startsWith("dispatch"))) {
            world.drew(pass);
        }
    }

    private void check(Api.Entry entry, RuntimeException e, String line) {
        if (e.getMessage() == null || e.getMessage().isEmpty()) {
            report(entry, line + "gave an error without a message", e);
        }
    }

    /// Tells of a mistake of the library, once for each method.
    private void report(Api.Entry entry, String what, Throwable mistake) {
        if (wrong.add(entry.toString())) {
            var trace = new StringWriter();
            mistake.printStackTrace(new PrintWriter(trace));
            outcomes.mistakes.add(what + "\n" + trace);
        }
    }

    private @Nullable Object receiver(Api.Entry entry, Mood mood) {
        if (Modifier.isStatic(entry.method().getModifiers())) {
            return null;
        }
        if (mood == Mood.GOOD || random.nextBoolean()) {
            var fit = special.receiver(entry);
            if (fit != null) {
                return fit;
            }
        }
        var type = entry.type();
        if (GPUObjectBase.class.isAssignableFrom(type) || type == GPUCanvasContext.class) {
            return world.receiver(type, entry.method().getName(), mood);
        }
        return type == BitmapFrame.class ? world.frame() : values.of(type, "", Mood.GOOD);
    }

    private Object[] arguments(Api.Entry entry, @Nullable Object receiver, Mood mood) {
        if (mood == Mood.GOOD || Fitting.always(entry) || random.nextInt(4) == 0) {
            var fit = fitting.arguments(entry, receiver);
            if (fit != null) {
                return fit;
            }
        }
        var parameters = entry.method().getParameters();
        var arguments = new @Nullable Object[parameters.length];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] =
                    values.of(parameters[i].getParameterizedType(), parameters[i].getName(), mood);
        }
        return arguments;
    }

    private static @Nullable Object invoke(
            Api.Entry entry, @Nullable Object receiver, Object[] arguments) throws Throwable {
        try {
            var result = entry.method().invoke(receiver, arguments);
            // the device is not lost
            var waits =
                    !(receiver instanceof GPUDevice) || !entry.method().getName().equals("lost");
            return result instanceof CompletableFuture<?> future && waits ? await(future) : result;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static @Nullable Object await(CompletableFuture<?> future) throws Throwable {
        try {
            return future.get(FUTURE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof CompletionException inner
                    ? inner.getCause()
                    : e.getCause();
        } catch (TimeoutException e) {
            throw new AssertionError("the future does not complete", e);
        }
    }

    private static Object[] described(Object[] arguments) {
        return Arrays.stream(arguments).map(Fuzzer::words).toArray();
    }

    private static String words(@Nullable Object value) {
        if (value instanceof Object[] array) {
            return Arrays.toString(described(array));
        }
        var text = String.valueOf(value);
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
