#pragma once
#include "core/vocabulary/vocabulary.h"
#include "ui/diagnostic/domain_delegate.h"
#include "ui/style/theme.h"
#include <QPainter>
#include <QWidget>

namespace jalons {

/// The disc of a domain beside its label.
class DomainDisc : public QWidget
{
    Q_OBJECT

public:
    explicit DomainDisc(QWidget* parent = nullptr)
        : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    /// @param term of the vocabulary of domains; nothing for a domain that left it.
    void setDomain(const Term* term)
    {
        m_term = term ? *term : Term{};
        update();
    }
    QSize sizeHint() const override { return {px(24), px(24)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const QColor own(colors().dark ? m_term.colorDark : m_term.color);
        paintDomainDisc(painter, rect(), own.isValid() ? own : colors().soft, m_term.icon, true);
    }

private:
    Term m_term;
};

} // namespace jalons
