// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine.h"

#include <QThread>
#include <type_traits>

namespace Uplift
{

/// The one thread that owns the truth, with the engine in it: commands in, facts out, copies both
/// ways.
///
/// Lives in the thread that made it. A command is one of Engine, or of its ContactDesk, which drops
/// it where it does not run.
class EngineThread : public QObject
{
public:
    explicit EngineThread(const EngineStart &start, QObject *parent = nullptr);

    /// Every command that was given is carried out, and what was recorded is on disk then.
    ~EngineThread() override;

    /// Hear facts before, to miss none.
    void start();

    /// Gives a command, with copies of the arguments. Commands are carried out in their order.
    template<typename Object, typename... Parameters>
    void tell(void (Object::*command)(Parameters...), std::decay_t<Parameters>... arguments)
    {
        const auto obey = [engine = m_engine, command, ... arguments = std::move(arguments)] {
            if (auto *object = find<Object>(*engine))
                (object->*command)(arguments...);
        };
        QMetaObject::invokeMethod(m_engine, obey, Qt::QueuedConnection);
    }

    /// Gives the command each time that somebody wishes it, with the arguments of the wish.
    template<typename Asker, typename Wish, typename Object, typename... Parameters>
    void tellWhen(const Asker *asker, Wish wish, void (Object::*command)(Parameters...))
    {
        connect(asker, wish, this, [this, command](const std::decay_t<Parameters> &...arguments) {
            tell(command, arguments...);
        });
    }

    /// Brings a fact, a signal of Engine, to a listener as long as that exists; facts come in their
    /// order. One that nobody hears is not copied. The last ones come after the end of the thread.
    template<typename Fact, typename Listener, typename Hearing>
    void hear(Fact fact, const Listener *listener, Hearing hearing) const
    {
        connect(m_engine, fact, listener, hearing, Qt::QueuedConnection);
    }

private:
    template<typename Object>
    static Object *find(Engine &engine)
    {
        if constexpr (std::is_same_v<Object, ContactDesk>)
            return engine.contactDesk();
        else
            return &engine;
    }

    QThread m_thread;
    Engine *m_engine; ///< lives in m_thread, which deletes it
};

} // namespace Uplift
